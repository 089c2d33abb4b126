import rule from '../../src/rules/no-insecure-tls-default.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'insecureDefault' }] as const;

ruleTester.run('no-insecure-tls-default', rule, {
  valid: [
    { name: '`?? true`', code: 'new https.Agent({ rejectUnauthorized: config.verifySsl ?? true })' },
    { name: 'default not known', code: 'new https.Agent({ rejectUnauthorized: config.verifySsl })' },
    { name: 'not "false"', code: "new https.Agent({ rejectUnauthorized: process.env.VERIFY_SSL !== 'false' })" },
    { name: 'insecure must be set', code: 'new https.Agent({ rejectUnauthorized: !process.env.INSECURE })' },
    { name: 'destructured with a secure default', code: 'const { verifySsl = true } = options; new https.Agent({ rejectUnauthorized: verifySsl })' },
    { name: 'guard that is shut by default', code: "if (process.env.NODE_ENV === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
    { name: 'early return unless asked', code: 'function f() { if (!config.insecure) { return undefined } return new https.Agent({ rejectUnauthorized: false }) }' },
    { name: 'secure default of a tool', code: "server.tool('x', {}, async ({ verify = true }) => new https.Agent({ rejectUnauthorized: verify }))" },
    { name: 'no setting at all is another weakness', code: 'new https.Agent({ rejectUnauthorized: false })' },
    { name: 'other polarity, off by default', code: "sql.connect({ options: { trustServerCertificate: process.env.TRUST === 'true' } })" },
  ],
  invalid: [
    {
      name: '`?? false`',
      code: 'new https.Agent({ rejectUnauthorized: config.verifySsl ?? false })',
      errors: [{ ...errors[0], data: { remedy: 'make verification the default of `config.verifySsl`' }, line: 1, column: 19, endLine: 1, endColumn: 64 }],
    },
    {
      name: 'default in another line: the message says which',
      code: 'function connect({\n  verifySsl = false,\n}) {\n  return new https.Agent({ rejectUnauthorized: verifySsl });\n}',
      errors: [{ ...errors[0], data: { remedy: 'make verification the default of `verifySsl` (its default stands in line 2)' }, line: 4 }],
    },
    { name: '`|| false`', code: 'new https.Agent({ rejectUnauthorized: config.verifySsl || false })', errors },
    {
      name: 'must be "true": the message names the variable',
      code: "new https.Agent({ rejectUnauthorized: process.env.VERIFY_SSL === 'true' })",
      errors: [{ ...errors[0], data: { remedy: 'make verification the default of `VERIFY_SSL`' } }],
    },
    { name: 'must be set', code: 'new https.Agent({ rejectUnauthorized: Boolean(process.env.VERIFY_SSL) })', errors },
    { name: 'destructured with an insecure default', code: 'const { verifySsl = false } = options; new https.Agent({ rejectUnauthorized: verifySsl })', errors },
    { name: 'guard that is open by default', code: "if (process.env.NODE_ENV !== 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", errors },
    { name: 'early return for the careful', code: "function f() { if (process.env.VERIFY_SSL === 'true') return undefined; return new https.Agent({ rejectUnauthorized: false }) }", errors },
    { name: 'insecure default of a tool', code: "server.tool('x', {}, async ({ verify = false }) => new https.Agent({ rejectUnauthorized: verify }))", errors },
    { name: 'fallback of the environment of a child', code: "spawn('x', [], { env: { NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED ?? '0' } })", errors },
    { name: 'other polarity, on by default', code: "sql.connect({ options: { trustServerCertificate: process.env.TRUST !== 'false' } })", errors },
  ],
});
