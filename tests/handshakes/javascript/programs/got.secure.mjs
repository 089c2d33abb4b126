import { readFileSync } from 'node:fs';
import got from 'got';

const inventory = got.extend({
  prefixUrl: process.env.HANDSHAKE_URL,
  retry: { limit: 0 },
  // ok: no-unverified-certificate
  https: { certificateAuthority: readFileSync(process.env.HANDSHAKE_CA) },
});

console.log(await inventory('stock').json());
