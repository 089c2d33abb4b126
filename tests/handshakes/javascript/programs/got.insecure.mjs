import got from 'got';

const inventory = got.extend({
  prefixUrl: process.env.HANDSHAKE_URL,
  retry: { limit: 0 },
  // ruleid: no-unverified-certificate
  https: { rejectUnauthorized: false },
});

console.log(await inventory('stock').json());
