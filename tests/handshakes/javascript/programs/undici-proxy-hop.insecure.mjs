import { ProxyAgent, request } from 'undici';

const dispatcher = new ProxyAgent({
  uri: process.env.HANDSHAKE_URL,
  // ruleid: no-unverified-certificate
  proxyTls: { rejectUnauthorized: false },
});

const { statusCode, body } = await request('http://inventory.internal/stock', { dispatcher });
console.log(statusCode, await body.json());
