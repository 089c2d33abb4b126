import { readFileSync } from 'node:fs';
import { createClient } from 'redis';

const client = createClient({
  socket: {
    host: process.env.HANDSHAKE_HOST,
    port: Number(process.env.HANDSHAKE_PORT),
    reconnectStrategy: false,
    tls: true,
    // ok: no-unverified-certificate
    ca: readFileSync(process.env.HANDSHAKE_CA),
  },
});
client.on('error', (error) => {
  throw error;
});

await client.connect();
console.log(await client.ping());
client.destroy();
