import { Agent, request } from 'undici';

// ruleid: no-useless-tls-option
const dispatcher = new Agent({ rejectUnauthorized: false });

const { statusCode, body } = await request(process.env.HANDSHAKE_URL, { dispatcher });
console.log(statusCode, await body.json());
