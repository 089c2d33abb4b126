import rule from '../../src/rules/no-verification-switch.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'switchable' }] as const;

ruleTester.run('no-verification-switch', rule, {
  valid: [
    { name: 'always on', code: 'new https.Agent({ rejectUnauthorized: true })' },
    { name: 'on in both cases', code: 'new https.Agent({ rejectUnauthorized: strict ? true : undefined })' },
    { name: 'not recognisably a setting', code: 'new https.Agent({ rejectUnauthorized: load() })' },
    { name: 'a setting of TLS, not of its verification', code: "import postgres from 'postgres'; postgres(url, { ssl: config.ssl })" },
    { name: 'restored', code: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = saved' },
    { name: 'off by default is another weakness', code: 'new https.Agent({ rejectUnauthorized: config.verifySsl ?? false })' },
    { name: 'the caller is another weakness', code: "server.tool('x', {}, async ({ verify = true }) => new https.Agent({ rejectUnauthorized: verify }))" },
    { name: 'always off is another weakness', code: 'new https.Agent({ rejectUnauthorized: false })' },
    { name: 'an automatic branch is another weakness', code: 'new Pool({ ssl: useSsl ? { rejectUnauthorized: false } : undefined })' },
    { name: 'a test in production is no switch', code: "if (process.env.NODE_ENV === 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
  ],
  invalid: [
    {
      name: 'default not known: the message says so',
      code: 'new https.Agent({ rejectUnauthorized: config.verifySsl })',
      errors: [
        {
          ...errors[0],
          data: { remedy: 'the default of `config.verifySsl` is not known here; offer a setting for a private CA instead' },
          line: 1,
          column: 19,
          endLine: 1,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'on by default: the message says so',
      code: 'new https.Agent({ rejectUnauthorized: config.verifySsl ?? true })',
      errors: [{ ...errors[0], data: { remedy: '`config.verifySsl` leaves it on by default; offer a setting for a private CA instead' } }],
    },
    { name: 'not "false"', code: "new https.Agent({ rejectUnauthorized: process.env.VERIFY_SSL !== 'false' })", errors },
    { name: 'negated', code: 'new https.Agent({ rejectUnauthorized: !config.insecure })', errors },
    { name: 'literal behind a flag', code: 'if (insecure) options.rejectUnauthorized = false', errors },
    { name: 'object used only behind a flag', code: 'const agent = new https.Agent({ rejectUnauthorized: false }); fetch(url, insecure ? { agent } : {})', errors },
    { name: 'flag in a spread', code: 'new https.Agent({ ...(insecure && { rejectUnauthorized: false }) })', errors },
    { name: 'flag in a callback', code: 'if (insecure) { hosts.forEach((host) => https.get({ host, rejectUnauthorized: false })) }', errors },
    { name: 'case of a mode', code: "switch (tlsMode) { case 'insecure': options.rejectUnauthorized = false }", errors },
    { name: 'a test in development', code: "if (process.env.NODE_ENV === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", errors },
  ],
});
