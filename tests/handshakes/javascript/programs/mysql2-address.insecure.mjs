import mysql from 'mysql2/promise';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
// ruleid: no-unverified-certificate
const connection = await mysql.createConnection(`mysql://inventory@${host}:${port}/stock?ssl={"rejectUnauthorized":false}`);
console.log('connected');
connection.destroy();
