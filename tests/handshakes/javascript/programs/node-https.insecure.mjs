import https from 'node:https';

const agent = new https.Agent({
  keepAlive: true,
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});

https.get(process.env.HANDSHAKE_URL, { agent }, (response) => {
  console.log(response.statusCode);
  response.resume().on('end', () => agent.destroy());
});
