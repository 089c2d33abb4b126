import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { mcpBridges, mcpUrlProperties } from '../catalogue/mcp-transports.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { importsAny } from './imports-any.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';
import { propertyName } from './property-name.ts';
import { cleartextRemedy, publicCleartext } from './public-cleartext.ts';
import { unwrap } from './unwrap.ts';

/** Properties that hold the address of an MCP server, or of one that its clients log in at. */
const addressNames: ReadonlySet<string> = new Set([...mcpUrlProperties, 'url', 'serverUrl']);

/** Finds a cleartext address of a public host in the description of an MCP server: `mcpServers: { x: { url: 'http://…' } }`. */
export function findCleartextSetting(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const text = addressNames.has(write.name) ? addressIn(write.value, sourceCode) : undefined;
  const url = text === undefined ? undefined : publicCleartext(text);
  return url && describesMcp(write, sourceCode) && !isOnlyShown(write.node, sourceCode)
    ? gradePlace({ weakness: 'cleartext-transport', node: write.value, remedy: cleartextRemedy(url) }, sourceCode)
    : undefined;
}

/** Finds what makes a bridge between MCP transports go over cleartext: `['mcp-remote', 'http://…', '--allow-http']`. */
export function findCleartextArgument(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const array = node.parent;
  const text = node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' ? node.value : undefined;

  if (text === undefined || array?.type !== AST_NODE_TYPES.ArrayExpression) {
    return undefined;
  }
  const url = publicCleartext(text);
  // `mcp-remote` refuses cleartext to other machines unless it is told to.
  const remedy = text === '--allow-http' ? 'remove `--allow-http`, and give the server an `https://` address' : url && cleartextRemedy(url);
  return remedy !== undefined && startsBridge(array) ? gradePlace({ weakness: 'cleartext-transport', node, remedy }, sourceCode) : undefined;
}

function startsBridge({ elements }: TSESTree.ArrayExpression): boolean {
  const texts = elements.flatMap((element) => (element?.type === AST_NODE_TYPES.Literal && typeof element.value === 'string' ? [element.value] : []));
  return texts.some((text) => mcpBridges.some((name) => text === name || text.startsWith(`${name}@`)));
}

function addressIn(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const bare = unwrap(node);
  const address = bare.type === AST_NODE_TYPES.NewExpression ? bare.arguments[0] : bare;
  return (address && ASTUtils.getStringIfConstant(address, sourceCode.getScope(address))) ?? undefined;
}

function describesMcp({ node, name }: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  if (mcpUrlProperties.includes(name)) {
    return importsAny(['@modelcontextprotocol/sdk', '@modelcontextprotocol/server', '@modelcontextprotocol/client'], sourceCode);
  }
  return sourceCode.getAncestors(node).some((ancestor) => ancestor.type === AST_NODE_TYPES.Property && propertyName(ancestor, sourceCode) === 'mcpServers');
}
