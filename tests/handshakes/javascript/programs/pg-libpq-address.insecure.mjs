import pg from 'pg';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const client = new pg.Client({
  // ruleid: no-unverified-certificate
  connectionString: `postgres://inventory@${host}:${port}/stock?uselibpqcompat=true&sslmode=require`,
});

await client.connect();
console.log('connected');
await client.end();
