import needle from 'needle';

const { statusCode, body } = await needle('get', process.env.HANDSHAKE_URL, {
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});
console.log(statusCode, body);
