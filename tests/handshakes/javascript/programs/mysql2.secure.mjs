import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';

const connection = await mysql.createConnection({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA), verifyIdentity: true },
});
console.log('connected');
connection.destroy();
