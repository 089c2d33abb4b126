import rule from '../../src/rules/no-cleartext-transport.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'cleartext' }] as const;

ruleTester.run('no-cleartext-transport', rule, {
  valid: [
    { name: 'encrypted', code: "new SSEClientTransport(new URL('https://mcp.acme.io/sse'))" },
    { name: 'this machine', code: "new StreamableHTTPClientTransport(new URL('http://localhost:3000/mcp'))" },
    { name: 'this machine, WebSocket', code: "new WebSocketClientTransport(new URL('ws://127.0.0.1:3000'))" },
    { name: 'service of a cluster', code: "const url = 'http://mcp.default.svc/mcp'; new SSEClientTransport(new URL(url))" },
    { name: 'host known only at run time', code: 'new SSEClientTransport(new URL(`http://${host}/sse`))' },
    { name: 'local fallback', code: "new SSEClientTransport(new URL(process.env.MCP_URL ?? 'http://localhost/sse'))" },
    { name: 'no transport', code: "const transports = { SSEClientTransport }; fetch('http://mcp.acme.io')" },
  ],
  invalid: [
    {
      name: 'in the call',
      code: "new SSEClientTransport(new URL('http://mcp.acme.io/sse'))",
      errors: [{ ...errors[0], data: { remedy: 'use `https://` for `mcp.acme.io`' }, line: 1, column: 24, endLine: 1, endColumn: 57 }],
    },
    { name: 'streamable HTTP', code: "new StreamableHTTPClientTransport(new URL('http://mcp.acme.io/mcp'))", errors },
    {
      name: 'WebSocket',
      code: "new WebSocketClientTransport(new URL('ws://mcp.acme.io'))",
      errors: [{ ...errors[0], data: { remedy: 'use `wss://` for `mcp.acme.io`' } }],
    },
    { name: 'constant', code: "const url = 'http://mcp.acme.io/mcp'; new SSEClientTransport(new URL(url))", errors },
    { name: 'path known only at run time', code: 'new SSEClientTransport(new URL(`http://mcp.acme.io/${path}`))', errors },
    { name: 'public fallback', code: "new SSEClientTransport(new URL(process.env.MCP_URL ?? 'http://mcp.acme.io/sse'))", errors },
    { name: 'public address', code: "new SSEClientTransport(new URL('http://8.8.8.8/sse'))", errors },
  ],
});
