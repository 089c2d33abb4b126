import { ImapFlow } from 'imapflow';

const client = new ImapFlow({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  secure: true,
  logger: false,
  auth: { user: 'inventory', pass: 'secret' },
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});

await client.connect();
console.log(client.authenticated);
client.close();
