import { readFileSync } from 'node:fs';
import { Agent } from 'undici';

// ok: no-unverified-certificate
const dispatcher = new Agent({ connect: { ca: readFileSync(process.env.HANDSHAKE_CA) } });

const response = await fetch(process.env.HANDSHAKE_URL, { dispatcher });
console.log(response.status, await response.json());
