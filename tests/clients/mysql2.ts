import mysql from 'mysql2/promise';

export const pool = mysql.createPool({
  host: process.env.MYSQL_HOST,
  user: 'mcp',
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});

// ok: no-unverified-certificate
export const trusted = mysql.createPool({ host: process.env.MYSQL_HOST, ssl: { ca: process.env.DB_CA, verifyIdentity: true } });

// ruleid: no-unverified-certificate
export const reports = mysql.createPool({ uri: 'mysql://mcp@db.acme.io/reports?ssl={"rejectUnauthorized":false}' });
