import { Pool } from 'pg';

// ruleid: no-unverified-certificate
export const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });

export const production = new Pool({
  connectionString: process.env.DATABASE_URL,
  // ruleid: no-unverified-certificate
  ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false,
});

// ruleid: no-unverified-certificate
export const reports = new Pool({ connectionString: 'postgres://mcp@db.acme.io/reports?sslmode=no-verify' });

// ok: no-unverified-certificate
export const trusted = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { ca: process.env.DB_CA } });

// ruleid: no-unverified-certificate
export const legacy = new Pool({ connectionString: 'postgres://mcp@db.acme.io/x?uselibpqcompat=true&sslmode=require' });

// ok: no-unverified-certificate
export const verified = new Pool({ connectionString: 'postgres://mcp@db.acme.io/x?sslmode=require' });
