import postgres from 'postgres';

const sql = postgres({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  username: 'inventory',
  fetch_types: false,
  // ruleid: no-unverified-certificate
  ssl: 'require',
});

await sql`select 1`.simple();
console.log('answered');
await sql.end({ timeout: 0 });
