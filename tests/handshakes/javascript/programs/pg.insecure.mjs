import pg from 'pg';

const client = new pg.Client({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});

await client.connect();
console.log('connected');
await client.end();
