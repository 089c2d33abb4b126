import { readFileSync } from 'node:fs';
import mariadb from 'mariadb';

const connection = await mariadb.createConnection({
  connectTimeout: 10_000,
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});
console.log('connected');
connection.destroy();
