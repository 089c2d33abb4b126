import { readFileSync } from 'node:fs';
import { Client } from 'ldapts';

const client = new Client({
  url: `ldaps://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  // ok: no-unverified-certificate
  tlsOptions: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await client.bind('cn=inventory,dc=example,dc=com', 'secret');
console.log('bound');
await client.unbind();
