import ky from 'ky';

const inventory = ky.create({
  prefixUrl: process.env.HANDSHAKE_URL,
  retry: 0,
  // ruleid: no-useless-tls-option
  rejectUnauthorized: false,
});

console.log(await inventory.get('stock').json());
