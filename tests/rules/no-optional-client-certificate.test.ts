import rule from '../../src/rules/no-optional-client-certificate.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'optional' }] as const;

ruleTester.run('no-optional-client-certificate', rule, {
  valid: [
    { name: 'asked for and required', code: 'https.createServer({ requestCert: true, rejectUnauthorized: true })' },
    { name: 'asked for and required by default', code: 'https.createServer({ requestCert: true, ca })' },
    { name: 'not asked for', code: 'https.createServer({ rejectUnauthorized: false })' },
    { name: 'explicitly not asked for', code: 'https.createServer({ requestCert: false, rejectUnauthorized: false })' },
    { name: 'a client', code: 'https.request({ rejectUnauthorized: false })' },
    { name: 'the handler refuses by itself', code: 'https.createServer({ requestCert: true, rejectUnauthorized: false }, (req, res) => { if (!req.socket.authorized) res.destroy() })' },
    { name: 'an assertion', code: 'expect(createServer).toHaveBeenCalledWith({ requestCert: true, rejectUnauthorized: false })' },
  ],
  invalid: [
    {
      name: 'in the call',
      code: 'https.createServer({ requestCert: true, rejectUnauthorized: false })',
      errors: [
        {
          ...errors[0],
          data: { remedy: 'remove `rejectUnauthorized: false`, so that a client without a valid certificate is refused' },
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 66,
        },
      ],
    },
    { name: 'in a constant', code: 'const options = { requestCert: true, rejectUnauthorized: false }; https.createServer(options)', errors },
    { name: 'the other way round', code: 'https.createServer({ rejectUnauthorized: false, requestCert: true })', errors },
    { name: 'TLS server', code: 'tls.createServer({ requestCert: true, rejectUnauthorized: false })', errors },
    { name: 'HTTP/2 server', code: 'http2.createSecureServer({ requestCert: true, rejectUnauthorized: false })', errors },
    { name: 'nested in the options of a framework', code: 'fastify({ https: { requestCert: true, rejectUnauthorized: false } })', errors },
    { name: 'Bun', code: 'Bun.serve({ tls: { requestCert: true, rejectUnauthorized: false } })', errors },
  ],
});
