import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** The function that a name stands for, when it is defined once in this file. */
export function findFunction(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.FunctionLike | undefined {
  const bare = unwrap(node);

  if (ASTUtils.isFunction(bare)) {
    return bare;
  }
  if (bare.type !== AST_NODE_TYPES.Identifier) {
    return undefined;
  }
  const definition = ASTUtils.findVariable(sourceCode.getScope(bare), bare.name)?.defs[0]?.node;

  if (definition?.type === AST_NODE_TYPES.FunctionDeclaration) {
    return definition;
  }
  return definition?.type === AST_NODE_TYPES.VariableDeclarator && definition.init && ASTUtils.isFunction(definition.init) ? definition.init : undefined;
}

/** The one expression that a call of a function in this file returns: `buildOptions()`, `loadConfig()`. */
export function findReturned(call: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  const called = findFunction(call.callee, sourceCode);

  if (!called?.body) {
    return undefined;
  }
  if (called.body.type !== AST_NODE_TYPES.BlockStatement) {
    return called.body;
  }
  const returns = called.body.body.filter((statement) => statement.type === AST_NODE_TYPES.ReturnStatement);
  return returns.length === 1 ? (returns[0]?.argument ?? undefined) : undefined;
}
