import ldap from 'ldapjs';

const client = ldap.createClient({
  url: `ldaps://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  // ruleid: no-unverified-certificate
  tlsOptions: { rejectUnauthorized: false },
});

client.on('error', (error) => {
  throw error;
});
client.bind('cn=inventory,dc=example,dc=com', 'secret', (error) => {
  if (error) throw error;
  console.log('bound');
  client.destroy();
});
