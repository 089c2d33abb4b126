import mysql from 'mysql2/promise';

const connection = await mysql.createConnection({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  user: 'inventory',
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});
console.log('connected');
connection.destroy();
