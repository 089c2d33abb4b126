import { Client } from 'ldapts';

const client = new Client({
  url: `ldaps://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  // ruleid: no-unverified-certificate
  tlsOptions: { rejectUnauthorized: false },
});

await client.bind('cn=inventory,dc=example,dc=com', 'secret');
console.log('bound');
await client.unbind();
