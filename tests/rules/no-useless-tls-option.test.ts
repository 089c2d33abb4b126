import rule from '../../src/rules/no-useless-tls-option.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'useless' }] as const;

ruleTester.run('no-useless-tls-option', rule, {
  valid: [
    { name: 'where Bun reads it', code: 'fetch(url, { tls: { rejectUnauthorized: false } })' },
    { name: 'a fetch of one\'s own', code: 'function fetch(url, options) {} fetch(url, { rejectUnauthorized: false })' },
    { name: 'where axios reads it', code: "import axios from 'axios'; axios(url, { httpsAgent: new https.Agent({ rejectUnauthorized: false }) })" },
    { name: 'where undici reads it', code: "import { Agent } from 'undici'; new Agent({ connect: { rejectUnauthorized: false } })" },
    { name: 'an agent of Node', code: "import { Agent } from 'node:https'; new Agent({ rejectUnauthorized: false })" },
    { name: 'a server that asks for a certificate', code: 'https.createServer({ requestCert: true, rejectUnauthorized: false })' },
    { name: 'a server and a client share it', code: 'const options = { rejectUnauthorized: false }; https.createServer(options); https.request(options)' },
    { name: 'nothing is claimed of `undefined`', code: 'new https.Agent({ rejectUnauthorized: undefined })' },
    { name: 'the variable turned on', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'" },
  ],
  invalid: [
    {
      name: 'option of fetch',
      code: 'fetch(url, { rejectUnauthorized: false })',
      errors: [
        {
          ...errors[0],
          data: { remedy: 'remove it; `fetch` reads it from the `connect` options of its dispatcher, or from its agent' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 39,
        },
      ],
    },
    { name: 'option of node-fetch', code: "import fetch from 'node-fetch'; fetch(url, { rejectUnauthorized: false })", errors },
    { name: 'option of axios', code: "import axios from 'axios'; axios(url, { rejectUnauthorized: false })", errors },
    { name: 'option of an undici agent', code: "import { Agent } from 'undici'; new Agent({ rejectUnauthorized: false })", errors },
    { name: 'constant for fetch', code: 'const init = { rejectUnauthorized: false }; fetch(url, init)', errors },
    { name: 'a server that asks for no certificate', code: 'https.createServer({ key, cert, rejectUnauthorized: false })', errors },
    { name: 'a server of Fastify', code: 'fastify({ https: { key, cert, rejectUnauthorized: false } })', errors },
    { name: 'a falsy value that is not `false`', code: 'new https.Agent({ rejectUnauthorized: 0 })', errors },
    { name: 'a word that is not "0"', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false'", errors },
  ],
});
