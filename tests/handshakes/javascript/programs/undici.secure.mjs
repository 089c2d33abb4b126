import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const dispatcher = new Agent({
  // ok: no-unverified-certificate
  connect: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const { statusCode, body } = await request(process.env.HANDSHAKE_URL, { dispatcher });
console.log(statusCode, await body.json());
