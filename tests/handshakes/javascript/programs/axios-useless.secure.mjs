import { readFileSync } from 'node:fs';
import https from 'node:https';
import axios from 'axios';

const { status, data } = await axios.get(process.env.HANDSHAKE_URL, {
  // ok: no-useless-tls-option
  httpsAgent: new https.Agent({ ca: readFileSync(process.env.HANDSHAKE_CA) }),
});
console.log(status, data);
