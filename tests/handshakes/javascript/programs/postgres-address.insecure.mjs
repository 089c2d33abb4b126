import postgres from 'postgres';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
// ruleid: no-unverified-certificate
const sql = postgres(`postgres://inventory@${host}:${port}/stock?sslmode=require`, {
  fetch_types: false,
});

await sql`select 1`.simple();
console.log('answered');
await sql.end({ timeout: 0 });
