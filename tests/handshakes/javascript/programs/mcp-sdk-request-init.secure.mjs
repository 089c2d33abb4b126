import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Agent } from 'undici';

const transport = new StreamableHTTPClientTransport(new URL('/mcp', process.env.HANDSHAKE_URL), {
  // ok: no-unverified-certificate
  requestInit: { dispatcher: new Agent({ connect: { ca: readFileSync(process.env.HANDSHAKE_CA) } }) },
});

const client = new Client({ name: 'assistant', version: '1.0.0' });
await client.connect(transport);
console.log(client.getServerVersion());
await client.close();
