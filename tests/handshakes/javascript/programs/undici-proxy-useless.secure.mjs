import { readFileSync } from 'node:fs';
import { ProxyAgent, request } from 'undici';

const dispatcher = new ProxyAgent({
  uri: process.env.HANDSHAKE_PROXY,
  // ok: no-useless-tls-option
  requestTls: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const { statusCode, body } = await request(process.env.HANDSHAKE_URL, { dispatcher });
console.log(statusCode, await body.json());
