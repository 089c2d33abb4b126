import { createClient } from 'redis';

const client = createClient({
  url: process.env.REDIS_URL,
  socket: {
    tls: true,
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  },
});

// ok: no-unverified-certificate
const trusted = createClient({ url: process.env.REDIS_URL, socket: { tls: true, ca: process.env.REDIS_CA } });

export { client, trusted };
