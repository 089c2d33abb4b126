import { readFileSync } from 'node:fs';
import { Agent, setGlobalDispatcher } from 'undici';

// ok: no-global-tls-bypass
setGlobalDispatcher(new Agent({ connect: { ca: readFileSync(process.env.HANDSHAKE_CA) } }));

const response = await fetch(process.env.HANDSHAKE_URL);
console.log(response.status, await response.json());
