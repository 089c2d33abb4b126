import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { mcpTransports } from '../catalogue/mcp-transports.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { lastName } from './last-name.ts';
import { cleartextRemedy, publicCleartext } from './public-cleartext.ts';
import { unwrap } from './unwrap.ts';

/** Finds an MCP client transport that is given a cleartext address of a public host. */
export function findCleartextUrl(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  if (node.type !== AST_NODE_TYPES.NewExpression && node.type !== AST_NODE_TYPES.CallExpression) {
    return undefined;
  }
  const [address] = node.arguments;

  if (!address || !mcpTransports.has(lastName(node.callee, sourceCode))) {
    return undefined;
  }
  const url = publicCleartext(textOf(address, sourceCode, 4) ?? '');
  return url && gradePlace({ weakness: 'cleartext-transport', node: address, remedy: cleartextRemedy(url) }, sourceCode);
}

/** The text of an address as far as it is written, with a NUL where it is not. */
function textOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>, depth: number): string | undefined {
  const bare = unwrap(node);
  const scope = sourceCode.getScope(bare);
  const constant = ASTUtils.getStringIfConstant(bare, scope);

  if (constant !== null || depth === 0) {
    return constant ?? undefined;
  }
  switch (bare.type) {
    case AST_NODE_TYPES.NewExpression:
      return lastName(bare.callee, sourceCode) === 'URL' ? addressOf(bare.arguments, sourceCode, depth - 1) : undefined;
    case AST_NODE_TYPES.TemplateLiteral:
      return bare.quasis.map(({ value }) => value.cooked ?? '').join('\0');
    case AST_NODE_TYPES.BinaryExpression:
      return `${textOf(bare.left, sourceCode, depth - 1) ?? '\0'}\0`;
    case AST_NODE_TYPES.LogicalExpression:
      return textOf(bare.right, sourceCode, depth - 1);
    case AST_NODE_TYPES.Identifier: {
      const definition = ASTUtils.findVariable(scope, bare.name)?.defs[0]?.node;
      const isConstant = definition?.type === AST_NODE_TYPES.VariableDeclarator && definition.parent.kind === 'const' && definition.id.type === AST_NODE_TYPES.Identifier;
      return isConstant && definition.init ? textOf(definition.init, sourceCode, depth - 1) : undefined;
    }
    default:
      return undefined;
  }
}

/** `new URL(path, base)` goes to `base`, unless `path` is an address of its own. */
function addressOf([first, base]: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>, depth: number): string | undefined {
  const path = first && textOf(first, sourceCode, depth);

  if (!base || (path !== undefined && /^[a-z][a-z\d+.-]*:/i.test(path))) {
    return path;
  }
  return path === undefined || path.startsWith('\0') ? undefined : textOf(base, sourceCode, depth);
}
