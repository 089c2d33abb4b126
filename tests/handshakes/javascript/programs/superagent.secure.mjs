import { readFileSync } from 'node:fs';
import superagent from 'superagent';

const { status, body } = await superagent
  .get(process.env.HANDSHAKE_URL)
  .set('Accept', 'application/json')
  // ok: no-unverified-certificate
  .ca(readFileSync(process.env.HANDSHAKE_CA));
console.log(status, body);
