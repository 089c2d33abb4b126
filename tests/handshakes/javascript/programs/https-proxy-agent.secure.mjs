import { readFileSync } from 'node:fs';
import https from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';

const options = {
  agent: new HttpsProxyAgent(process.env.HANDSHAKE_PROXY),
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
};

https.get(process.env.HANDSHAKE_URL, options, (response) => {
  console.log(response.statusCode);
  response.resume();
});
