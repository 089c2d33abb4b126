import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';

const check = tls.checkServerIdentity;
// ok: no-unverified-hostname
tls.checkServerIdentity = (host, certificate) => check(host, certificate);

const ca = readFileSync(process.env.HANDSHAKE_CA);
https.get(process.env.HANDSHAKE_URL, { ca }, (response) => {
  console.log(response.statusCode);
  response.resume();
});
