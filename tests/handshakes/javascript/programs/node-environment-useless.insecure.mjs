import https from 'node:https';

// ruleid: no-useless-tls-option
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false';

https.get(process.env.HANDSHAKE_URL, (response) => {
  console.log(response.statusCode);
  response.resume();
});
