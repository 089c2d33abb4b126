import { readFileSync } from 'node:fs';
import https from 'node:https';

const options = {
  ca: readFileSync(process.env.HANDSHAKE_CA),
  // ruleid: no-weak-tls
  minVersion: 'TLSv1',
  // ruleid: no-weak-tls
  ciphers: 'DEFAULT@SECLEVEL=0',
};

https.get(process.env.HANDSHAKE_URL, options, (response) => {
  console.log(response.statusCode);
  response.resume();
});
