import { readFileSync } from 'node:fs';
import { Client } from 'basic-ftp';

const client = new Client();
await client.access({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  password: 'secret',
  secure: true,
  // ok: no-unverified-certificate
  secureOptions: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});
console.log('logged in');
client.close();
