import { readFileSync } from 'node:fs';
import https from 'node:https';

const agent = new https.Agent({
  ca: readFileSync(process.env.HANDSHAKE_CA),
  // ruleid: no-unverified-hostname
  checkServerIdentity: () => undefined,
});

https.get(process.env.HANDSHAKE_URL, { agent }, (response) => {
  console.log(response.statusCode);
  response.resume().on('end', () => agent.destroy());
});
