import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { lastName } from './last-name.ts';
import { parentOf, unwrap } from './unwrap.ts';

/** Methods whose callback receives what an MCP client sent. */
const toolMethods = new Set(['addTool', 'defineTool', 'registerTool', 'setRequestHandler', 'tool']);
/** Properties of a tool definition that hold its callback. */
const toolCallbacks = new Set(['callback', 'execute', 'handler', 'run']);
/** Fields of an HTTP request that the caller fills. */
const requestFields = new Set(['body', 'headers', 'params', 'query']);

/** Whether an expression reads what the caller sent: an argument of an MCP tool, or a field of an HTTP request. */
export function isCallerInput(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>, destructured: readonly string[] = []): boolean {
  const names = [...destructured];
  let root = unwrap(node);

  while (root.type === AST_NODE_TYPES.MemberExpression) {
    names.unshift(lastName(root, sourceCode));
    root = unwrap(root.object);
  }
  if (root.type !== AST_NODE_TYPES.Identifier) {
    return false;
  }
  if (['req', 'request', 'ctx'].includes(root.name) && names.length > 1 && names.some((name) => requestFields.has(name))) {
    return true;
  }
  const variable = ASTUtils.findVariable(sourceCode.getScope(root), root.name);
  const definition = variable?.defs[0];

  if (definition && ASTUtils.isFunction(definition.node)) {
    const [first] = definition.node.params;
    return first !== undefined && contains(first, definition.name) && isToolCallback(definition.node, sourceCode);
  }
  if (definition?.node.type !== AST_NODE_TYPES.VariableDeclarator || !definition.node.init) {
    return false;
  }
  const { id, init } = definition.node;

  if (id.type === AST_NODE_TYPES.ObjectPattern) {
    return isCallerInput(init, sourceCode, [root.name]);
  }
  return unwrap(init).type !== AST_NODE_TYPES.Identifier && isCallerMember(init, sourceCode);
}

function isCallerMember(init: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const bare = unwrap(init);
  const source = bare.type === AST_NODE_TYPES.CallExpression && bare.arguments.length === 1 ? bare.arguments[0] : bare;
  return source !== undefined && unwrap(source).type === AST_NODE_TYPES.MemberExpression && isCallerInput(source, sourceCode);
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function isToolCallback(callback: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const parent = parentOf(callback);

  if (parent?.type === AST_NODE_TYPES.CallExpression) {
    return toolMethods.has(lastName(parent.callee, sourceCode));
  }
  if (parent?.type !== AST_NODE_TYPES.Property || parent.key.type !== AST_NODE_TYPES.Identifier || !toolCallbacks.has(parent.key.name)) {
    return false;
  }
  const call = parentOf(parent.parent);
  return call?.type === AST_NODE_TYPES.CallExpression && toolMethods.has(lastName(call.callee, sourceCode));
}
