import ky from 'ky';
import { Agent } from 'undici';

const inventory = ky.create({
  prefixUrl: process.env.HANDSHAKE_URL,
  retry: 0,
  // ruleid: no-unverified-certificate
  dispatcher: new Agent({ connect: { rejectUnauthorized: false } }),
});

console.log(await inventory.get('stock').json());
