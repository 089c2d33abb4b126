import fetch from 'node-fetch';

const response = await fetch(process.env.HANDSHAKE_URL, {
  // ruleid: no-useless-tls-option
  rejectUnauthorized: false,
});
console.log(response.status, await response.json());
