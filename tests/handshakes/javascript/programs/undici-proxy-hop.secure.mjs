import { readFileSync } from 'node:fs';
import { ProxyAgent, request } from 'undici';

const dispatcher = new ProxyAgent({
  uri: process.env.HANDSHAKE_URL,
  // ok: no-unverified-certificate
  proxyTls: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const { statusCode, body } = await request('http://inventory.internal/stock', { dispatcher });
console.log(statusCode, await body.json());
