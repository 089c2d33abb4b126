import { readFileSync } from 'node:fs';
import { Agent } from 'undici';

const dispatcher = new Agent({
  // ok: no-unverified-certificate
  connect: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const response = await fetch(process.env.HANDSHAKE_URL, { dispatcher });
console.log(response.status, await response.json());
await dispatcher.close();
