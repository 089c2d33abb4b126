import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Agent, fetch } from 'undici';

const dispatcher = new Agent({
  // ruleid: no-unverified-certificate
  connect: { rejectUnauthorized: false },
});
const transport = new StreamableHTTPClientTransport(new URL('/mcp', process.env.HANDSHAKE_URL), {
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});

const client = new Client({ name: 'assistant', version: '1.0.0' });
await client.connect(transport);
console.log(client.getServerVersion());
await client.close();
