import { readFileSync } from 'node:fs';
import https from 'node:https';

const options = {
  ca: readFileSync(process.env.HANDSHAKE_CA),
  // ok: no-weak-tls
  minVersion: 'TLSv1.2',
};

https.get(process.env.HANDSHAKE_URL, options, (response) => {
  console.log(response.statusCode);
  response.resume();
});
