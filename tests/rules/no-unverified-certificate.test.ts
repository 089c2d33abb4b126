import rule from '../../src/rules/no-unverified-certificate.ts';
import { ruleTester } from '../rule-tester.ts';
import { caOrVerify, verify } from './suggested.ts';

const remedy = 'remove `rejectUnauthorized`, or trust a private CA with `ca`';

/** Codes in which `rejectUnauthorized: false` stands once, in an object without a `ca`. */
const plain = {
  'argument of a request': "https.get(url, { rejectUnauthorized: false })",
  'nested in the options of a client': 'new Client({ node, tls: { rejectUnauthorized: false } })',
  'CommonJS': "const { Agent } = require('node:https'); module.exports = new Agent({ rejectUnauthorized: false })",
  'dynamic import': "const { Agent } = await import('undici'); new Agent({ connect: { rejectUnauthorized: false } })",
  'spread of a constant': 'const tlsOptions = { rejectUnauthorized: false }; new https.Agent({ ...tlsOptions, keepAlive: true })',
  'Object.assign': 'Object.assign(https.globalAgent.options, { rejectUnauthorized: false })',
  'automatic branch: TLS at all': 'new Pool({ ssl: config.ssl ? { rejectUnauthorized: false } : false })',
  'automatic branch: production': "new Pool({ ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false })",
  'automatic branch: production, written the other way': "new Pool({ ssl: process.env.NODE_ENV !== 'production' ? false : { rejectUnauthorized: false } })",
  'memoised': 'let agent; function get() { if (!agent) { agent = new https.Agent({ rejectUnauthorized: false }) } return agent }',
  'callback': 'hosts.map((host) => https.get({ host, rejectUnauthorized: false }))',
  'a switch that nobody asks': 'const verifySsl = config.verifySsl; new https.Agent({ rejectUnauthorized: false })',
  'logged as well': "const options = { rejectUnauthorized: false }; logger.debug('connecting', options); https.request(options)",
};

ruleTester.run('no-unverified-certificate', rule, {
  valid: [
    { name: 'left at its default', code: 'new https.Agent({ keepAlive: true })' },
    { name: 'turned on', code: 'new https.Agent({ rejectUnauthorized: true })' },
    { name: 'not given a value', code: 'new https.Agent({ rejectUnauthorized: undefined })' },
    { name: 'a private CA', code: "https.get(url, { ca: readFileSync('ca.pem') })" },
    { name: 'known only at run time', code: 'new Client({ node, tls: { rejectUnauthorized: load() } })' },
    { name: 'read, not written', code: 'const { rejectUnauthorized = false } = options' },
    { name: 'compared', code: 'if (options.rejectUnauthorized === false) { throw new Error() }' },
    { name: 'deleted', code: 'delete https.globalAgent.options.rejectUnauthorized' },
    { name: 'a type member', code: 'interface Options { rejectUnauthorized: false }' },
    { name: 'a schema', code: 'z.object({ rejectUnauthorized: z.boolean().default(false) })' },
    { name: 'a string', code: "const help = 'rejectUnauthorized: false'" },
    { name: 'an assertion', code: 'expect(https.Agent).toHaveBeenCalledWith({ rejectUnauthorized: false })' },
    { name: 'a log field', code: 'logger.debug({ rejectUnauthorized: false })' },
    { name: 'a setting is another weakness', code: 'new https.Agent({ rejectUnauthorized: config.verifySsl ?? false })' },
    { name: 'behind a flag is another weakness', code: 'const agent = insecure ? new https.Agent({ rejectUnauthorized: false }) : undefined' },
    { name: 'used only behind a flag is another weakness', code: 'const agent = new https.Agent({ rejectUnauthorized: false }); fetch(url, insecure ? { agent } : {})' },
    { name: 'no effect is another weakness', code: 'fetch(url, { rejectUnauthorized: false })' },
    { name: 'a server is another weakness', code: 'https.createServer({ requestCert: true, rejectUnauthorized: false })' },
    { name: 'an environment variable is another weakness', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
    { name: 'pinned', code: 'const s = tls.connect({ rejectUnauthorized: false }, () => { if (s.getPeerCertificate().fingerprint256 !== PIN) s.destroy() })' },
    { name: 'a command that verifies', code: "execFile('curl', ['-s', url])" },
    { name: 'the name means something else without its package', code: "new pg.Pool({ ssl: 'require' })" },
    { name: 'a file without a name of the tables', code: 'export const server = new McpServer({ name: "x", version: "1" })' },
  ],
  invalid: [
    {
      name: 'in the call',
      code: 'new https.Agent({ rejectUnauthorized: false })',
      errors: [
        {
          messageId: 'unverified',
          data: { remedy },
          line: 1,
          column: 19,
          endLine: 1,
          endColumn: 44,
          suggestions: caOrVerify('new https.Agent({ rejectUnauthorized: false })'),
        },
      ],
    },
    {
      name: 'agent of Node\'s own fetch: the message says that it is ignored',
      code: 'fetch(url, { agent: new https.Agent({ rejectUnauthorized: false }) })',
      errors: [
        {
          messageId: 'unverified',
          data: { remedy: `${remedy}; Node's own \`fetch\` ignores \`agent\` and takes a \`dispatcher\`` },
          suggestions: caOrVerify('fetch(url, { agent: new https.Agent({ rejectUnauthorized: false }) })'),
        },
      ],
    },
    {
      name: 'address from an argument of a tool: the message says who chooses the host',
      code: "server.tool('get', {}, async ({ url }) => https.get(url, { rejectUnauthorized: false }))",
      errors: [
        {
          messageId: 'unverified',
          data: { remedy: `${remedy}; here the caller chooses the host, and so can an attacker` },
          suggestions: caOrVerify("server.tool('get', {}, async ({ url }) => https.get(url, { rejectUnauthorized: false }))"),
        },
      ],
    },
    ...Object.entries(plain).map(([name, code]) => ({
      name,
      code,
      errors: [{ messageId: 'unverified' as const, suggestions: caOrVerify(code) }],
    })),
    {
      name: 'quoted',
      code: "new https.Agent({ 'rejectUnauthorized': false })",
      errors: [{ messageId: 'unverified', suggestions: caOrVerify("new https.Agent({ 'rejectUnauthorized': false })", "'rejectUnauthorized': false", "'rejectUnauthorized': true") }],
    },
    {
      name: 'through a constant',
      code: 'const verify = !1; new https.Agent({ rejectUnauthorized: verify })',
      errors: [{ messageId: 'unverified', suggestions: caOrVerify('const verify = !1; new https.Agent({ rejectUnauthorized: verify })', 'rejectUnauthorized: verify') }],
    },
    {
      name: 'shorthand: its value cannot be replaced in place',
      code: 'const rejectUnauthorized = false; new https.Agent({ rejectUnauthorized })',
      errors: [
        {
          messageId: 'unverified',
          suggestions: [{ messageId: 'trustCa', output: 'const rejectUnauthorized = false; new https.Agent({ ca: process.env.TLS_CA_PEM })' }],
        },
      ],
    },
    {
      name: 'beside a CA: it is kept',
      code: 'new https.Agent({ ca, rejectUnauthorized: false })',
      errors: [{ messageId: 'unverified', suggestions: verify('new https.Agent({ ca, rejectUnauthorized: false })', 'false', 'true') }],
    },
    {
      name: 'beside a spread, which may hold a CA',
      code: 'new https.Agent({ ...base, rejectUnauthorized: false })',
      errors: [{ messageId: 'unverified', suggestions: verify('new https.Agent({ ...base, rejectUnauthorized: false })', 'false', 'true') }],
    },
    {
      name: 'assigned to the global agent',
      code: 'https.globalAgent.options.rejectUnauthorized = false',
      errors: [{ messageId: 'unverified', suggestions: verify('https.globalAgent.options.rejectUnauthorized = false', 'false', 'true') }],
    },
    {
      name: 'assigned under a type assertion',
      code: '(https.globalAgent.options as any).rejectUnauthorized = false as boolean',
      errors: [{ messageId: 'unverified', suggestions: verify('(https.globalAgent.options as any).rejectUnauthorized = false as boolean', 'false as boolean', 'true') }],
    },
    {
      name: 'the other polarity',
      code: 'new MongoClient(uri, { tlsAllowInvalidCertificates: true })',
      errors: [
        {
          messageId: 'unverified',
          suggestions: verify('new MongoClient(uri, { tlsAllowInvalidCertificates: true })', 'true', 'false', { name: 'tlsAllowInvalidCertificates', secure: 'false' }),
        },
      ],
    },
    {
      name: 'a word that only means encryption',
      code: "import postgres from 'postgres'; postgres(url, { ssl: 'require' })",
      errors: [
        {
          messageId: 'unverified',
          suggestions: verify("import postgres from 'postgres'; postgres(url, { ssl: 'require' })", "'require'", "'verify-full'", { name: 'ssl', secure: "'verify-full'" }),
        },
      ],
    },
    {
      name: 'a command: the flag is reported',
      code: "execFile('curl', ['-s', '-k', url])",
      errors: [{ messageId: 'unverified', line: 1, column: 25, endColumn: 29 }],
    },
    {
      name: 'a method: its name is reported',
      code: 'superagent.get(url).disableTLSCerts()',
      errors: [{ messageId: 'unverified', line: 1, column: 21, endColumn: 36 }],
    },
    {
      name: 'a cipher that proves nothing',
      code: "new https.Agent({ ciphers: 'aNULL' })",
      errors: [{ messageId: 'unverified' }],
    },
  ],
});
