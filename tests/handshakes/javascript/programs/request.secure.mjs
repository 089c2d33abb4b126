import { readFileSync } from 'node:fs';
import request from 'request';

const options = {
  url: process.env.HANDSHAKE_URL,
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
};

request(options, (error, response) => {
  if (error) throw error;
  console.log(response.statusCode);
});
