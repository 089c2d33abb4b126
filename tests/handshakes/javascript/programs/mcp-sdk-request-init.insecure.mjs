import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Agent } from 'undici';

const transport = new StreamableHTTPClientTransport(new URL('/mcp', process.env.HANDSHAKE_URL), {
  // ruleid: no-unverified-certificate
  requestInit: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) },
});

const client = new Client({ name: 'assistant', version: '1.0.0' });
await client.connect(transport);
console.log(client.getServerVersion());
await client.close();
