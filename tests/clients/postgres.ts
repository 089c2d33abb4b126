import postgres from 'postgres';

// ruleid: no-unverified-certificate
export const sql = postgres(process.env.DATABASE_URL ?? '', { ssl: 'require', max: 5 });

// ruleid: no-unverified-certificate
export const replica = postgres(process.env.REPLICA_URL ?? '', { ssl: { rejectUnauthorized: false } });

// ok: no-unverified-certificate
export const trusted = postgres(process.env.DATABASE_URL ?? '', { ssl: 'verify-full' });

// ruleid: no-unverified-certificate
export const reports = postgres('postgres://mcp@db.acme.io/reports?sslmode=require');

// ok: no-unverified-certificate
export const audited = postgres('postgres://mcp@db.acme.io/audit?sslmode=verify-full');
