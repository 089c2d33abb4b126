const { Connection } = require('tedious');

const connection = new Connection({
  server: 'reports.acme.io',
  options: {
    encrypt: true,
    // ruleid: no-unverified-certificate
    trustServerCertificate: true,
  },
});

// ok: no-unverified-certificate
const trusted = new Connection({ server: 'reports.acme.io', options: { encrypt: 'strict', trustServerCertificate: false } });

module.exports = { connection, trusted };
