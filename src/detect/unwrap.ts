import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

/** Strips what does not change a value at run time: type assertions, `!`, `satisfies`, optional chains and `await`. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  switch (node.type) {
    case AST_NODE_TYPES.TSAsExpression:
    case AST_NODE_TYPES.TSTypeAssertion:
    case AST_NODE_TYPES.TSNonNullExpression:
    case AST_NODE_TYPES.TSSatisfiesExpression:
    case AST_NODE_TYPES.ChainExpression:
      return unwrap(node.expression);
    case AST_NODE_TYPES.AwaitExpression:
      return unwrap(node.argument);
    default:
      return node;
  }
}

/** The nearest ancestor that `unwrap` would not strip. */
export function parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  return parent && unwrap(parent) !== parent ? parentOf(parent) : parent;
}
