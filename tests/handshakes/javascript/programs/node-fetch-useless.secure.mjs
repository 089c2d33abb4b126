import { readFileSync } from 'node:fs';
import https from 'node:https';
import fetch from 'node-fetch';

const response = await fetch(process.env.HANDSHAKE_URL, {
  // ok: no-useless-tls-option
  agent: new https.Agent({ ca: readFileSync(process.env.HANDSHAKE_CA) }),
});
console.log(response.status, await response.json());
