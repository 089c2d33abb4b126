import rule from '../../src/rules/no-unverified-hostname.ts';
import { ruleTester } from '../rule-tester.ts';
import { remove, verify } from './suggested.ts';

const noop = {
  'empty body': 'https.request({ host, checkServerIdentity: () => {} })',
  'method': 'https.request({ host, checkServerIdentity() { return null } })',
  'function expression': 'https.request({ host, checkServerIdentity: function () { return undefined } })',
  'quoted': "https.request({ host, 'checkServerIdentity': () => undefined })",
  'constant': 'const accept = () => undefined; https.request({ host, checkServerIdentity: accept })',
  'answer of the real check thrown away': 'https.request({ host, checkServerIdentity: (h, c) => { tls.checkServerIdentity(h, c) } })',
  'only logs': 'https.request({ host, checkServerIdentity: (h, c) => { console.error(c.subject) } })',
};

ruleTester.run('no-unverified-hostname', rule, {
  valid: [
    { name: 'left at its default', code: 'https.request({ host })' },
    { name: 'the real check', code: 'https.request({ host, checkServerIdentity: tls.checkServerIdentity })' },
    { name: 'the real check, returned', code: 'https.request({ host, checkServerIdentity: (h, c) => tls.checkServerIdentity(h, c) })' },
    { name: 'pinned', code: "https.request({ host, checkServerIdentity: (h, c) => { if (c.fingerprint256 !== PIN) { throw new Error('pin') } } })" },
    { name: 'pinned elsewhere', code: 'https.request({ host, checkServerIdentity: (h, c) => { verifyPin(c) } })' },
    { name: 'refuses every host', code: 'https.request({ host, checkServerIdentity: () => true })' },
    { name: 'refuses every host, as a promise is an answer', code: 'https.request({ host, checkServerIdentity: async () => undefined })' },
    { name: 'from elsewhere', code: 'https.request({ host, checkServerIdentity: verifyHost })' },
    { name: 'restored', code: 'tls.checkServerIdentity = original' },
    { name: 'a type member', code: 'interface Options { checkServerIdentity: () => undefined }' },
    { name: 'behind a flag is another weakness', code: 'if (insecure) options.checkServerIdentity = () => undefined' },
    { name: 'the other polarity turned on', code: 'new MongoClient(uri, { tlsAllowInvalidHostnames: false })' },
  ],
  invalid: [
    {
      name: 'in the call',
      code: 'https.request({ host, checkServerIdentity: () => undefined })',
      errors: [
        {
          messageId: 'unverified',
          data: { remedy: 'remove `checkServerIdentity`, or call `tls.checkServerIdentity` in it and return what that returns' },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 59,
        },
      ],
    },
    ...Object.entries(noop).map(([name, code]) => ({ name, code, errors: [{ messageId: 'unverified' as const }] })),
    {
      name: 'for all of TLS',
      code: 'tls.checkServerIdentity = () => undefined',
      errors: [{ messageId: 'unverified', suggestions: remove('tls.checkServerIdentity = () => undefined', 'tls.checkServerIdentity = () => undefined', 'checkServerIdentity') }],
    },
    {
      name: 'option of MongoDB',
      code: 'new MongoClient(uri, { tlsAllowInvalidHostnames: true })',
      errors: [
        {
          messageId: 'unverified',
          suggestions: verify('new MongoClient(uri, { tlsAllowInvalidHostnames: true })', 'true', 'false', { name: 'tlsAllowInvalidHostnames', secure: 'false' }),
        },
      ],
    },
    {
      name: 'in a class',
      code: 'class Client { options = { checkServerIdentity: () => false } }',
      errors: [{ messageId: 'unverified' }],
    },
  ],
});
