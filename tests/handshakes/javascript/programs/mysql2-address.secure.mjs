import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const connection = await mysql.createConnection({
  // ok: no-unverified-certificate
  uri: `mysql://inventory@${host}:${port}/stock`,
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA), verifyIdentity: true },
});
console.log('connected');
connection.destroy();
