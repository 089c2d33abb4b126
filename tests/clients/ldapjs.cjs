const ldap = require('ldapjs');

const client = ldap.createClient({
  url: 'ldaps://directory.acme.io',
  // ruleid: no-unverified-certificate
  tlsOptions: { rejectUnauthorized: false },
});

// ok: no-unverified-certificate
const trusted = ldap.createClient({ url: 'ldaps://directory.acme.io', tlsOptions: { ca: [process.env.CORP_CA] } });

module.exports = { client, trusted };
