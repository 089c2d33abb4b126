import { ASTUtils, type TSESLint } from '@typescript-eslint/utils';
import { environmentSwitches } from '../catalogue/environment-switches.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';

/** Finds an environment variable that is set to a value with which a whole process verifies nothing. */
export function findEnvironmentSwitch(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const row = environmentSwitches.find(({ name }) => name === write.name);

  if (!row || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const constant = ASTUtils.getStaticValue(write.value, sourceCode.getScope(write.value));

  if (constant && constant.value !== undefined && row.useless?.includes(String(constant.value))) {
    return { weakness: 'useless-tls-option', node: write.node, remedy: `remove it; only ${row.insecure.map((value) => `\`${value}\``).join(' or ')} turns verification off` };
  }
  return gradeValue(write, {
    weakness: row.weakness,
    remedy: row.remedy,
    // The environment holds strings: `0` and `'0'` are the same, a missing value is not set.
    isInsecure: (value) => value !== undefined && row.insecure.includes(String(value)),
    isUnmistakable: false,
  }, sourceCode);
}
