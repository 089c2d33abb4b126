const mariadb = require('mariadb');

// ruleid: no-unverified-certificate
const pool = mariadb.createPool({ host: 'db.acme.io', user: 'mcp', ssl: { rejectUnauthorized: false } });

// ok: no-unverified-certificate
const trusted = mariadb.createPool({ host: 'db.acme.io', user: 'mcp', ssl: { ca: process.env.DB_CA } });

module.exports = { pool, trusted };
