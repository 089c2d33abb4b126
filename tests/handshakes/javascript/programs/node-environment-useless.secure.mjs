import { readFileSync } from 'node:fs';
import https from 'node:https';

// ok: no-useless-tls-option
const agent = new https.Agent({ ca: readFileSync(process.env.HANDSHAKE_CA) });

https.get(process.env.HANDSHAKE_URL, { agent }, (response) => {
  console.log(response.statusCode);
  response.resume();
});
