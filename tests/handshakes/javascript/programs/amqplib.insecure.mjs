import amqp from 'amqplib';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const connection = await amqp.connect(`amqps://guest:guest@${host}:${port}`, {
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});
console.log('connected');
await connection.close();
