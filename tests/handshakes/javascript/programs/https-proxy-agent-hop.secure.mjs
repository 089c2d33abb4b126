import { readFileSync } from 'node:fs';
import http from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';

const agent = new HttpsProxyAgent(process.env.HANDSHAKE_URL, {
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});

http.get('http://inventory.internal/stock', { agent }, (response) => {
  console.log(response.statusCode);
  response.resume();
});
