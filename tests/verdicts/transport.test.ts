import { describeVerdicts } from './describe-verdicts.ts';

describeVerdicts('addresses of MCP servers', [
  {
    verdict: 'cleartext-transport',
    cases: {
      'streamable HTTP': "import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'; new StreamableHTTPClientTransport(new URL('http://mcp.acme.io/mcp'))",
      'SSE': "new SSEClientTransport(new URL('http://mcp.acme.io/sse'))",
      'WebSocket': "new WebSocketClientTransport(new URL('ws://mcp.acme.io/mcp'))",
      'template after the host': 'new StreamableHTTPClientTransport(new URL(`http://mcp.acme.io/${path}`))',
      'text in a constant': "const url = 'http://mcp.acme.io/mcp'; new SSEClientTransport(new URL(url))",
      'URL in a constant': "const url = new URL('http://mcp.acme.io/mcp'); new SSEClientTransport(url)",
      'fallback of a variable': "new SSEClientTransport(new URL(process.env.MCP_URL ?? 'http://mcp.acme.io/mcp'))",
      'public address': "new SSEClientTransport(new URL('http://8.8.8.8:3000/sse'))",
      'with a port': "new SSEClientTransport(new URL('http://mcp.acme.io:8080/sse'))",
      'path and base': "new SSEClientTransport(new URL('/mcp', 'http://mcp.acme.io'))",
    },
  },
  {
    verdict: 'none',
    cases: {
      'encrypted': "new SSEClientTransport(new URL('https://mcp.acme.io/sse'))",
      'localhost': "new SSEClientTransport(new URL('http://localhost:3000/sse'))",
      '127.0.0.1': "new SSEClientTransport(new URL('http://127.0.0.1:3000/sse'))",
      '[::1]': "new SSEClientTransport(new URL('http://[::1]:3000/sse'))",
      'all interfaces of this machine': "new SSEClientTransport(new URL('http://0.0.0.0:3000/sse'))",
      'private range 10': "new SSEClientTransport(new URL('http://10.0.0.5/sse'))",
      'private range 172.16': "new SSEClientTransport(new URL('http://172.16.3.4/sse'))",
      'private range 192.168': "new SSEClientTransport(new URL('http://192.168.1.10/sse'))",
      'service of a compose file': "new SSEClientTransport(new URL('http://mcp-server:3000/sse'))",
      'name in the local network': "new SSEClientTransport(new URL('http://nas.local/sse'))",
      'private zone': "new SSEClientTransport(new URL('http://mcp.corp.internal/sse'))",
      'service of a cluster': "new SSEClientTransport(new URL('http://mcp.default.svc.cluster.local/sse'))",
      'host of the container': "new SSEClientTransport(new URL('http://host.docker.internal:3000/sse'))",
      'reserved example name': "new SSEClientTransport(new URL('http://mcp.example.com/sse'))",
      'placeholder': "new SSEClientTransport(new URL('http://your-server.com/sse'))",
      'host known only at run time': 'new SSEClientTransport(new URL(`http://${host}/sse`))',
      'half of the host known only at run time': 'new SSEClientTransport(new URL(`http://mcp.${domain}/sse`))',
      'URL known only at run time': 'new SSEClientTransport(new URL(url))',
      'local fallback of a variable': "new SSEClientTransport(new URL(process.env.MCP_URL ?? 'http://localhost:3000/sse'))",
      'documentation': "const page = 'new SSEClientTransport(new URL(\"http://mcp.acme.io\"))'",
      'URL of something else': "import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js'; const schema = new URL('http://mcp.acme.io')",
      'stdio': "new StdioClientTransport({ command: 'node', args: ['server.js'] })",
    },
  },
]);

describeVerdicts('versions and ciphers', [
  {
    verdict: 'weak-tls',
    cases: {
      'server from TLS 1.0': "https.createServer({ minVersion: 'TLSv1' })",
      'client from TLS 1.1': "tls.connect({ minVersion: 'TLSv1.1' })",
      'at most TLS 1.1': "tls.connect({ maxVersion: 'TLSv1.1' })",
      'default of the process': "tls.DEFAULT_MIN_VERSION = 'TLSv1'",
      'highest default of the process': "tls.DEFAULT_MAX_VERSION = 'TLSv1.1'",
      'method of one version': "new https.Agent({ secureProtocol: 'TLSv1_method' })",
      'method without a floor': "new https.Agent({ secureProtocol: 'TLS_method' })",
      'method of the name of SSL': "new https.Agent({ secureProtocol: 'SSLv23_method' })",
      'security level 0': "new https.Agent({ ciphers: 'DEFAULT@SECLEVEL=0' })",
      'broken cipher': "new https.Agent({ ciphers: 'RC4-SHA:HIGH' })",
      'constant': "const version = 'TLSv1'; tls.connect({ minVersion: version })",
      'old unless asked': "new https.Agent({ minVersion: process.env.LEGACY === 'false' ? 'TLSv1.2' : 'TLSv1' })",
    },
  },
  {
    verdict: 'unverified-certificate',
    cases: {
      'cipher without encryption': "new https.Agent({ ciphers: 'NULL-SHA256:@SECLEVEL=0' })",
      'cipher without authentication': "new https.Agent({ ciphers: 'aNULL' })",
      'anonymous key exchange': "new https.Agent({ ciphers: 'ADH-AES256-SHA' })",
    },
  },
  {
    verdict: 'none',
    cases: {
      'TLS 1.2': "tls.connect({ minVersion: 'TLSv1.2' })",
      'TLS 1.3 only': "tls.connect({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' })",
      'method of TLS 1.2': "new https.Agent({ secureProtocol: 'TLSv1_2_method' })",
      'weak ciphers excluded': "new https.Agent({ ciphers: 'HIGH:!aNULL:!MD5:!RC4' })",
      'weak ciphers removed': "new https.Agent({ ciphers: 'DEFAULT:-RC4:-MD5' })",
      'strong cipher': "new https.Agent({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' })",
      'hardening flag': 'new https.Agent({ secureOptions: constants.SSL_OP_NO_TLSv1 })',
      'known only at run time': 'new https.Agent({ minVersion: config.minVersion })',
      'compared': "if (options.minVersion === 'TLSv1') throw new Error('old')",
      'zod schema': "z.object({ minVersion: z.enum(['TLSv1', 'TLSv1.2']) })",
      'type member': "interface Options { minVersion: 'TLSv1' }",
      'log field': "logger.info({ minVersion: 'TLSv1' })",
      'default while destructuring': "const { minVersion = 'TLSv1' } = options",
      'version of something else': "const engines = { minVersion: '1.0' }",
    },
  },
]);

describeVerdicts('answers to a TLS failure', [
  {
    verdict: 'unverified-fallback',
    cases: {
      'retry in a catch clause': 'async function f() { try { return await get(u) } catch { return get(u, { agent: new https.Agent({ rejectUnauthorized: false }) }) } }',
      'retry on a TLS error': 'async function f() { try { return await get(u) } catch (e) { if (isTlsError(e)) { return get(u, { agent: new https.Agent({ rejectUnauthorized: false }) }) } throw e } }',
      'retry on a code': "get(u).catch((error) => { if (error.cause?.code === 'CERT_HAS_EXPIRED') return get(u, { rejectUnauthorized: false }); throw error })",
      'retry in a catch callback': 'fetch(u).catch(() => fetch(u, { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) }))',
      'retry in an error listener': "const req = https.get(u); req.on('error', () => { https.get(u, { rejectUnauthorized: false }) })",
      'whole process, from then on': "async function f() { try { return await get(u) } catch (e) { process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; return get(u) } }",
      'whole process, on a code': "try { await f() } catch (error) { if (error.code === 'DEPTH_ZERO_SELF_SIGNED_CERT') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' }",
      'host name no longer checked': 'async function f() { try { return await get(u) } catch (e) { return get(u, { checkServerIdentity: () => undefined }) } }',
    },
  },
  {
    verdict: 'verification-switch',
    cases: {
      'retry only behind a flag': 'async function f() { try { return await get(u) } catch (e) { if (config.insecure) { return get(u, { rejectUnauthorized: false }) } throw e } }',
    },
  },
  {
    verdict: 'unverified-certificate',
    cases: {
      'inside the try': 'async function f() { try { return await get(u, { rejectUnauthorized: false }) } catch (e) { throw e } }',
      'after the try': "let lib; try { lib = require('x') } catch { lib = undefined } https.get(u, { rejectUnauthorized: false })",
    },
  },
  {
    verdict: 'none',
    cases: {
      'logs the host and throws': "async function f() { try { return await get(u) } catch (error) { logger.error(host); throw new McpError(ErrorCode.InternalError, 'TLS') } }",
      'retry with a CA': 'async function f() { try { return await get(u) } catch (error) { return get(u, { agent: new https.Agent({ ca }) }) } }',
    },
  },
]);
