import type { TSESLint } from '@typescript-eslint/utils';
import { protectsNothing, weakTlsOptions } from '../catalogue/weak-tls-options.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { isOnlyShown } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';

/** Finds a protocol version below TLS 1.2, or ciphers that protect little; those that protect nothing are no verification at all. */
export function findWeakTls(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const row = weakTlsOptions.find(({ name }) => name === write.name);

  if (!row || isOnlyShown(write.node, sourceCode)) {
    return undefined;
  }
  const { remedy } = row;
  const isString = (value: unknown): value is string => typeof value === 'string';
  const none = /cipher/i.test(row.name)
    ? gradeValue(write, { weakness: 'unverified-certificate', remedy, isInsecure: (value) => isString(value) && protectsNothing(value), isUnmistakable: false }, sourceCode)
    : undefined;
  const weak = none ?? gradeValue(write, { weakness: 'weak-tls', remedy, isInsecure: (value) => isString(value) && row.weak(value), isUnmistakable: false }, sourceCode);
  return weak && (weak.weakness === 'weak-tls' || weak === none) ? weak : undefined;
}
