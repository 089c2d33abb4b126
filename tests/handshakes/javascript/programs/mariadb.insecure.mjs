import mariadb from 'mariadb';

const connection = await mariadb.createConnection({
  connectTimeout: 10_000,
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});
console.log('connected');
connection.destroy();
