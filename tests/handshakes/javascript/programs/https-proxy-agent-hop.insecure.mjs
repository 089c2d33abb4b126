import http from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';

const agent = new HttpsProxyAgent(process.env.HANDSHAKE_URL, {
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});

http.get('http://inventory.internal/stock', { agent }, (response) => {
  console.log(response.statusCode);
  response.resume();
});
