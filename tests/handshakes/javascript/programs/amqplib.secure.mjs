import { readFileSync } from 'node:fs';
import amqp from 'amqplib';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const connection = await amqp.connect(`amqps://guest:guest@${host}:${port}`, {
  // ok: no-unverified-certificate
  ca: [readFileSync(process.env.HANDSHAKE_CA)],
});
console.log('connected');
await connection.close();
