import { readFileSync } from 'node:fs';
import postgres from 'postgres';

const sql = postgres({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  username: 'inventory',
  fetch_types: false,
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await sql`select 1`.simple();
console.log('answered');
await sql.end({ timeout: 0 });
