import { readFileSync } from 'node:fs';
import needle from 'needle';

const { statusCode, body } = await needle('get', process.env.HANDSHAKE_URL, {
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});
console.log(statusCode, body);
