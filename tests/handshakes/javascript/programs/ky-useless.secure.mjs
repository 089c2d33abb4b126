import { readFileSync } from 'node:fs';
import ky from 'ky';
import { Agent } from 'undici';

const inventory = ky.create({
  prefixUrl: process.env.HANDSHAKE_URL,
  retry: 0,
  // ok: no-useless-tls-option
  dispatcher: new Agent({ connect: { ca: readFileSync(process.env.HANDSHAKE_CA) } }),
});

console.log(await inventory.get('stock').json());
