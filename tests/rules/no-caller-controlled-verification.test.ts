import rule from '../../src/rules/no-caller-controlled-verification.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'callerControlled' }] as const;

ruleTester.run('no-caller-controlled-verification', rule, {
  valid: [
    { name: 'the caller chooses something else', code: "server.tool('x', {}, async ({ url }) => https.get(url, { rejectUnauthorized: true }))" },
    { name: 'the operator decides', code: "server.tool('x', {}, async ({ url }) => https.get(url, { rejectUnauthorized: config.verifySsl }))" },
    { name: 'off by default is another weakness', code: "server.tool('x', {}, async ({ verify = false }) => https.get({ rejectUnauthorized: verify }))" },
    { name: 'always off is another weakness', code: "server.tool('x', {}, async ({ url }) => https.get(url, { rejectUnauthorized: false }))" },
    { name: 'a parameter of any function', code: 'function get(verify) { return https.get({ rejectUnauthorized: verify }) }' },
    { name: 'a parameter of any callback', code: 'hosts.map(({ verify }) => https.get({ rejectUnauthorized: verify }))' },
    { name: 'a request that the program makes', code: 'const request = { insecure: true }; https.get({ rejectUnauthorized: !request.insecure })' },
    { name: 'the schema of the argument', code: "server.tool('x', { rejectUnauthorized: z.boolean() }, run)" },
  ],
  invalid: [
    {
      name: 'argument of a tool',
      code: "server.tool('x', {}, async ({ verify }) => https.get({ rejectUnauthorized: verify }))",
      errors: [{ ...errors[0], data: { remedy: "read `verify` from the operator's own configuration" }, line: 1, column: 56, endLine: 1, endColumn: 82 }],
    },
    { name: 'registerTool', code: "server.registerTool('x', {}, async (args) => https.get({ rejectUnauthorized: !args.insecure }))", errors },
    { name: 'on by default', code: "server.tool('x', {}, async ({ verify = true }) => https.get({ rejectUnauthorized: verify }))", errors },
    { name: 'literal behind an argument', code: "server.tool('x', {}, async (args) => { if (args.insecure) options.rejectUnauthorized = false })", errors },
    { name: 'arguments of a request handler', code: 'server.setRequestHandler(schema, async (request) => https.get({ rejectUnauthorized: request.params.arguments.verifySsl }))', errors },
    { name: 'FastMCP', code: "server.addTool({ name: 'x', execute: async (args) => https.get({ rejectUnauthorized: args.verify }) })", errors },
    { name: 'query of a request', code: "app.get('/', (req, res) => { https.get({ rejectUnauthorized: req.query.verify }) })", errors },
    { name: 'body of a request, destructured', code: "app.post('/', (req, res) => { const { insecure } = req.body; https.get({ rejectUnauthorized: !insecure }) })", errors },
  ],
});
