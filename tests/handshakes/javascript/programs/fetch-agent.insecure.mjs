import https from 'node:https';

// ruleid: no-unverified-certificate
const agent = new https.Agent({ rejectUnauthorized: false });

const response = await fetch(process.env.HANDSHAKE_URL, { agent });
console.log(response.status, await response.json());
