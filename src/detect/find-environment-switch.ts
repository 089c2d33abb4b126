import { ASTUtils, type TSESLint } from '@typescript-eslint/utils';
import { environmentSwitch, isInsecureValue } from './environment-switch.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';

/** Finds an environment variable that is set to a value with which a whole process verifies nothing. */
export function findEnvironmentSwitch(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const row = environmentSwitch(write.name);

  if (!row || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const constant = ASTUtils.getStaticValue(write.value, sourceCode.getScope(write.value));

  if (constant && row.useless?.includes(asVariable(constant.value) ?? '')) {
    return { weakness: 'useless-tls-option', node: write.node, remedy: `remove it; only ${row.insecure.map((value) => `\`${value}\``).join(' or ')} turns verification off` };
  }
  return gradeValue(write, {
    weakness: row.weakness,
    remedy: row.remedy,
    isInsecure: (value) => isInsecureValue(row, asVariable(value) ?? ''),
    isUnmistakable: false,
  }, sourceCode);
}

/** A value as the environment holds it, which is always a string: `0` and `'0'` are the same. */
function asVariable(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return value.join(',');
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : undefined;
}
