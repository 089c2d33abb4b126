import { createClient } from 'redis';

const client = createClient({
  socket: {
    host: process.env.HANDSHAKE_HOST,
    port: Number(process.env.HANDSHAKE_PORT),
    reconnectStrategy: false,
    tls: true,
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  },
});
client.on('error', (error) => {
  throw error;
});

await client.connect();
console.log(await client.ping());
client.destroy();
