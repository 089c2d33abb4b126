import https from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';

const options = {
  agent: new HttpsProxyAgent(process.env.HANDSHAKE_PROXY),
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
};

https.get(process.env.HANDSHAKE_URL, options, (response) => {
  console.log(response.statusCode);
  response.resume();
});
