import { ProxyAgent, request } from 'undici';

const dispatcher = new ProxyAgent({
  uri: process.env.HANDSHAKE_PROXY,
  // ruleid: no-useless-tls-option
  connect: { rejectUnauthorized: false },
});

const { statusCode, body } = await request(process.env.HANDSHAKE_URL, { dispatcher });
console.log(statusCode, await body.json());
