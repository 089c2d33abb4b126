import superagent from 'superagent';

const { status, body } = await superagent
  .get(process.env.HANDSHAKE_URL)
  .set('Accept', 'application/json')
  // ruleid: no-unverified-certificate
  .disableTLSCerts();
console.log(status, body);
