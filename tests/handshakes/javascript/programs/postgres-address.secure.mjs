import { readFileSync } from 'node:fs';
import postgres from 'postgres';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
// ok: no-unverified-certificate
const sql = postgres(`postgres://inventory@${host}:${port}/stock`, {
  fetch_types: false,
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await sql`select 1`.simple();
console.log('answered');
await sql.end({ timeout: 0 });
