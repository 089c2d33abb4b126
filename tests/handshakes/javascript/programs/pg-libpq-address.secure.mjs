import pg from 'pg';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port, HANDSHAKE_CA: ca } = process.env;
const client = new pg.Client({
  // ok: no-unverified-certificate
  connectionString: `postgres://inventory@${host}:${port}/stock?uselibpqcompat=true&sslmode=verify-full&sslrootcert=${ca}`,
});

await client.connect();
console.log('connected');
await client.end();
