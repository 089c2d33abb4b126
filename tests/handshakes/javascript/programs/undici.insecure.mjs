import { Agent, request } from 'undici';

const dispatcher = new Agent({
  // ruleid: no-unverified-certificate
  connect: { rejectUnauthorized: false },
});

const { statusCode, body } = await request(process.env.HANDSHAKE_URL, { dispatcher });
console.log(statusCode, await body.json());
