import type { TSESLint } from '@typescript-eslint/utils';
import { acceptsEverything } from './accepts-everything.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';

/** Finds a `checkServerIdentity` that accepts every host name. */
export function findUnverifiedHostname(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  if (write.name !== 'checkServerIdentity' || !acceptsEverything(write.value, sourceCode) || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const remedy = 'remove `checkServerIdentity`, or call `tls.checkServerIdentity` in it and return what that returns';
  return gradePlace({ weakness: 'unverified-hostname', node: write.node, remedy, write }, sourceCode);
}
