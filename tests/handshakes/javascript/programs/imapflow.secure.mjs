import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';

const client = new ImapFlow({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  secure: true,
  logger: false,
  auth: { user: 'inventory', pass: 'secret' },
  // ok: no-unverified-certificate
  tls: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await client.connect();
console.log(client.authenticated);
client.close();
