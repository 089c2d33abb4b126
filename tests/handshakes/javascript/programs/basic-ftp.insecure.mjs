import { Client } from 'basic-ftp';

const client = new Client();
await client.access({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  password: 'secret',
  secure: true,
  // ruleid: no-unverified-certificate
  secureOptions: { rejectUnauthorized: false },
});
console.log('logged in');
client.close();
