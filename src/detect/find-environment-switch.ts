import type { TSESLint } from '@typescript-eslint/utils';
import { environmentSwitches } from '../catalogue/environment-switches.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import type { OptionWrite } from './option-writes.ts';

/** Finds an environment variable that is set to a value with which a whole process verifies nothing. */
export function findEnvironmentSwitch(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const row = environmentSwitches.find(({ name }) => name === write.name);
  return row && gradeValue(write, {
    weakness: row.weakness,
    remedy: row.remedy,
    // The environment holds strings: `0` and `'0'` are the same, a missing value is not set.
    isInsecure: (value) => value !== undefined && row.insecure.includes(String(value)),
    isUnmistakable: false,
  }, sourceCode);
}
