import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { lastName } from './last-name.ts';
import { parentOf } from './unwrap.ts';

/** Whether a place runs because something failed: in a `catch` clause, a `.catch()` callback or an `error` listener. */
export function answersFailure(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const ancestors = sourceCode.getAncestors(node);
  const nearest = ancestors.findLast(
    (ancestor) => ancestor.type === AST_NODE_TYPES.CatchClause || (ASTUtils.isFunction(ancestor) && !isPlainCallback(ancestor, sourceCode)),
  );
  return nearest?.type === AST_NODE_TYPES.CatchClause || (nearest !== undefined && isErrorCallback(nearest, sourceCode));
}

function isPlainCallback(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return parentOf(node)?.type === AST_NODE_TYPES.CallExpression && !isErrorCallback(node, sourceCode);
}

function isErrorCallback(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const call = parentOf(node);

  if (call?.type !== AST_NODE_TYPES.CallExpression) {
    return false;
  }
  const method = lastName(call.callee, sourceCode);
  const [first] = call.arguments;
  const listens = (method === 'on' || method === 'once') && first?.type === AST_NODE_TYPES.Literal && first.value === 'error';
  return method === 'catch' || listens;
}
