import rule from '../../src/rules/no-global-tls-bypass.ts';
import { ruleTester } from '../rule-tester.ts';
import { remove } from './suggested.ts';

const name = 'NODE_TLS_REJECT_UNAUTHORIZED';

/** Codes that are one statement, which can be taken away. */
const statements = {
  'brackets': "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'",
  'number': 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0',
  '`??=`': "process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0'",
  '`||=`': "process.env.NODE_TLS_REJECT_UNAUTHORIZED ||= '0'",
  'under a type assertion': "(process.env as any).NODE_TLS_REJECT_UNAUTHORIZED = '0'",
  'Reflect.set': "Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0')",
  'Object.defineProperty': "Object.defineProperty(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', { value: '0' })",
  'Deno': "Deno.env.set('NODE_TLS_REJECT_UNAUTHORIZED', '0')",
};

/** Codes in which it is part of something larger, which is not ours to take away. */
const parts = {
  'Object.assign': "Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })",
  'computed key': "const KEY = 'NODE_TLS_REJECT_UNAUTHORIZED'; Object.assign(process.env, { [KEY]: '0' })",
  'new environment': "process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }",
  'environment of a child process': "spawn('node', ['s.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } })",
  'environment of a stdio transport': "new StdioClientTransport({ command: 'node', env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })",
  'only statement of a loop': "for (const host of hosts) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
  'only statement of a condition': "if (process.env.NODE_ENV === 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
  'variable of git': "spawn('git', ['pull'], { env: { GIT_SSL_NO_VERIFY: '1' } })",
};

ruleTester.run('no-global-tls-bypass', rule, {
  valid: [
    { name: 'turned on', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'" },
    { name: 'turned on, brackets', code: "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1'" },
    { name: 'a number that is not 0', code: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = 1' },
    { name: 'no effect is another weakness', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false'" },
    { name: 'a private CA', code: "Object.assign(process.env, { NODE_EXTRA_CA_CERTS: 'ca.pem' })" },
    { name: 'read', code: 'const off = process.env.NODE_TLS_REJECT_UNAUTHORIZED' },
    { name: 'compared', code: "if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') { throw new Error() }" },
    { name: 'deleted', code: 'delete process.env.NODE_TLS_REJECT_UNAUTHORIZED' },
    { name: 'restored', code: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = saved' },
    { name: 'passed on', code: "spawn('x', [], { env: { NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED } })" },
    { name: 'destructured with a default', code: "const { NODE_TLS_REJECT_UNAUTHORIZED = '0' } = process.env" },
    { name: 'a name in a list', code: "const ALLOWED = ['NODE_TLS_REJECT_UNAUTHORIZED']" },
    { name: 'a schema', code: "z.object({ NODE_TLS_REJECT_UNAUTHORIZED: z.enum(['0', '1']) })" },
    { name: 'a type member', code: "interface Env { NODE_TLS_REJECT_UNAUTHORIZED: '0' }" },
    { name: 'a message', code: "console.error('NODE_TLS_REJECT_UNAUTHORIZED=0')" },
    { name: 'an assertion', code: "expect(spawn).toHaveBeenCalledWith('x', [], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })" },
    { name: 'a default is another weakness', code: "if (process.env.NODE_ENV !== 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
    { name: 'a flag is another weakness', code: "if (insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
    { name: 'never reached', code: "if (false) { process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' }" },
  ],
  invalid: [
    {
      name: 'dot',
      code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
      errors: [
        {
          messageId: 'bypassed',
          data: { remedy: 'remove `NODE_TLS_REJECT_UNAUTHORIZED`, and trust a private CA with `NODE_EXTRA_CA_CERTS`' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 47,
          suggestions: [{ messageId: 'remove', data: { name }, output: '' }],
        },
      ],
    },
    {
      name: 'in the middle of a function',
      code: "async function main() { process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; await connect() }",
      errors: [
        {
          messageId: 'bypassed',
          line: 1,
          column: 25,
          endColumn: 71,
          suggestions: [{ messageId: 'remove', data: { name }, output: 'async function main() {  await connect() }' }],
        },
      ],
    },
    {
      name: 'deleted again afterwards',
      code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; await f(); delete process.env.NODE_TLS_REJECT_UNAUTHORIZED",
      errors: [{ messageId: 'bypassed', suggestions: [{ messageId: 'remove', data: { name }, output: ' await f(); delete process.env.NODE_TLS_REJECT_UNAUTHORIZED' }] }],
    },
    ...Object.entries(statements).map(([reason, code]) => ({
      name: reason,
      code,
      errors: [{ messageId: 'bypassed' as const, suggestions: remove(code, code, name) }],
    })),
    ...Object.entries(parts).map(([reason, code]) => ({ name: reason, code, errors: [{ messageId: 'bypassed' as const }] })),
  ],
});
