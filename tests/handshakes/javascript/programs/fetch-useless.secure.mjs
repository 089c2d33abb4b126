import { readFileSync } from 'node:fs';
import { Agent } from 'undici';

const ca = readFileSync(process.env.HANDSHAKE_CA);
// ok: no-useless-tls-option
const response = await fetch(process.env.HANDSHAKE_URL, { dispatcher: new Agent({ connect: { ca } }) });
console.log(response.status, await response.json());
