import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { acceptsEverything } from './accepts-everything.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';
import { unwrap } from './unwrap.ts';

/** Finds a `checkServerIdentity` that accepts every host name. */
export function findUnverifiedHostname(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const accepting = write.name === 'checkServerIdentity' ? choices(write.value).find((value) => acceptsEverything(value, sourceCode)) : undefined;

  if (!accepting || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const remedy = 'remove `checkServerIdentity`, or call `tls.checkServerIdentity` in it and return what that returns';
  // Graded where the function stands, so that a condition inside the value counts.
  const graded = gradePlace({ weakness: 'unverified-hostname', node: accepting, remedy, write }, sourceCode);
  return graded && { ...graded, node: write.node };
}

function choices(node: TSESTree.Node): readonly TSESTree.Node[] {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.ConditionalExpression) {
    return [bare.consequent, bare.alternate].flatMap(choices);
  }
  return bare.type === AST_NODE_TYPES.LogicalExpression ? [bare.left, bare.right].flatMap(choices) : [bare];
}
