import { Redis } from 'ioredis';

const redis = new Redis({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  lazyConnect: true,
  retryStrategy: null,
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});
redis.on('error', (error) => {
  throw error;
});

await redis.connect();
console.log(await redis.ping());
redis.disconnect();
