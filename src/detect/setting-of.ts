import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { Setting } from './evaluation.ts';
import { isCallerInput } from './caller-input.ts';
import { lastName } from './last-name.ts';
import { propertyName } from './property-name.ts';
import { isVerificationName } from './setting-name.ts';
import { unwrap } from './unwrap.ts';

/** The setting that an expression reads by its name, if it reads one. */
export function settingOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Setting | undefined {
  const bare = unwrap(node);
  const variable = environmentVariable(bare, sourceCode);

  if (variable !== undefined) {
    // What an unset variable means is decided where it is read.
    return { name: variable, from: 'environment', recognised: isVerificationName(variable), defaultLine: bare.loc.start.line };
  }
  if (bare.type !== AST_NODE_TYPES.Identifier && bare.type !== AST_NODE_TYPES.MemberExpression) {
    return undefined;
  }
  const name = sourceCode.getText(bare);
  return { name, from: isCallerInput(bare, sourceCode) ? 'caller' : 'program', recognised: isVerificationName(lastName(bare, sourceCode)), node: bare };
}

/** `process.env.X`, `env['X']`, `Bun.env.X`, `import.meta.env.X`, `Deno.env.get('X')`, and constants destructured from them. */
function environmentVariable(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const scope = sourceCode.getScope(node);

  if (node.type === AST_NODE_TYPES.MemberExpression) {
    return isEnvironment(node.object, sourceCode) ? propertyName(node, sourceCode) : undefined;
  }
  if (node.type === AST_NODE_TYPES.CallExpression) {
    const callee = unwrap(node.callee);
    const isGet = callee.type === AST_NODE_TYPES.MemberExpression && lastName(callee, sourceCode) === 'get';
    return isGet && node.arguments[0] && isEnvironment(callee.object, sourceCode)
      ? (ASTUtils.getStringIfConstant(node.arguments[0], scope) ?? undefined)
      : undefined;
  }
  if (node.type !== AST_NODE_TYPES.Identifier) {
    return undefined;
  }
  const definition = ASTUtils.findVariable(scope, node.name)?.defs[0]?.node;
  const isDestructured =
    definition?.type === AST_NODE_TYPES.VariableDeclarator &&
    definition.id.type === AST_NODE_TYPES.ObjectPattern &&
    definition.init !== null &&
    isEnvironment(definition.init, sourceCode);
  const binding = ASTUtils.findVariable(scope, node.name)?.defs[0]?.name;
  const hasDefault = binding?.parent.type === AST_NODE_TYPES.AssignmentPattern;
  return isDestructured && !hasDefault ? node.name : undefined;
}

/** Whether an expression is the environment of the process. */
export function isEnvironment(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.Identifier) {
    const definition = ASTUtils.findVariable(sourceCode.getScope(bare), bare.name)?.defs[0]?.node;

    if (definition?.type === AST_NODE_TYPES.ImportSpecifier) {
      return bare.name === 'env' && ['process', 'node:process'].includes((definition.parent as TSESTree.ImportDeclaration).source.value);
    }
    return definition?.type === AST_NODE_TYPES.VariableDeclarator && definition.init !== null && definition.id.type === AST_NODE_TYPES.Identifier
      ? isEnvironment(definition.init, sourceCode)
      : false;
  }
  return (
    bare.type === AST_NODE_TYPES.MemberExpression &&
    lastName(bare, sourceCode) === 'env' &&
    (bare.object.type === AST_NODE_TYPES.MetaProperty || ['process', 'Bun', 'Deno'].includes(lastName(bare.object, sourceCode)))
  );
}
