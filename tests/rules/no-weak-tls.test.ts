import rule from '../../src/rules/no-weak-tls.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'weak' }] as const;

ruleTester.run('no-weak-tls', rule, {
  valid: [
    { name: 'TLS 1.2', code: "tls.connect({ minVersion: 'TLSv1.2' })" },
    { name: 'TLS 1.3', code: "tls.connect({ maxVersion: 'TLSv1.3' })" },
    { name: 'default of the process raised', code: "tls.DEFAULT_MIN_VERSION = 'TLSv1.3'" },
    { name: 'method of TLS 1.2', code: "new https.Agent({ secureProtocol: 'TLSv1_2_method' })" },
    { name: 'weak ciphers left out', code: "new https.Agent({ ciphers: 'HIGH:!RC4:!MD5' })" },
    { name: 'compared', code: "if (options.minVersion === 'TLSv1') { throw new Error() }" },
    { name: 'known only at run time', code: 'tls.connect({ minVersion: config.minVersion })' },
    { name: 'a cipher that proves nothing is another weakness', code: "new https.Agent({ ciphers: 'aNULL' })" },
  ],
  invalid: [
    {
      name: 'TLS 1.0',
      code: "tls.connect({ minVersion: 'TLSv1' })",
      errors: [{ ...errors[0], data: { remedy: 'set `minVersion` to `TLSv1.2` or later, or leave it out' }, line: 1, column: 15, endLine: 1, endColumn: 34 }],
    },
    { name: 'at most TLS 1.1', code: "tls.connect({ maxVersion: 'TLSv1.1' })", errors },
    { name: 'default of the process lowered', code: "tls.DEFAULT_MIN_VERSION = 'TLSv1'", errors },
    { name: 'method of TLS 1.0', code: "new https.Agent({ secureProtocol: 'TLSv1_method' })", errors },
    { name: 'broken cipher', code: "new https.Agent({ ciphers: 'RC4-SHA:HIGH' })", errors },
    { name: 'security level 0', code: "new https.Agent({ ciphers: 'DEFAULT@SECLEVEL=0' })", errors },
    { name: 'constant', code: "const version = 'TLSv1'; tls.connect({ minVersion: version })", errors },
    { name: 'quoted', code: "tls.connect({ 'minVersion': 'TLSv1.1' })", errors },
  ],
});
