import { readFileSync } from 'node:fs';
import pg from 'pg';

const client = new pg.Client({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await client.connect();
console.log('connected');
await client.end();
