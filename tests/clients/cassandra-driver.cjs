const { Client } = require('cassandra-driver');

const contactPoints = ['cassandra.acme.io'];

// ruleid: no-unverified-certificate
const client = new Client({ contactPoints, localDataCenter: 'eu', sslOptions: { rejectUnauthorized: false } });

// ok: no-unverified-certificate
const trusted = new Client({ contactPoints, localDataCenter: 'eu', sslOptions: { rejectUnauthorized: true, ca: [process.env.DB_CA] } });

module.exports = { client, trusted };
