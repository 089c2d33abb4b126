import { readFileSync } from 'node:fs';
import ldap from 'ldapjs';

const client = ldap.createClient({
  url: `ldaps://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  // ok: no-unverified-certificate
  tlsOptions: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

client.on('error', (error) => {
  throw error;
});
client.bind('cn=inventory,dc=example,dc=com', 'secret', (error) => {
  if (error) throw error;
  console.log('bound');
  client.destroy();
});
