import { credentials } from '@grpc/grpc-js';

// ruleid: no-unverified-certificate
export const insecure = credentials.createSsl(null, null, null, { rejectUnauthorized: false });

// ruleid: no-unverified-hostname
export const anyHost = credentials.createSsl(null, null, null, { checkServerIdentity: () => undefined });

// ok: no-unverified-certificate
export const trusted = credentials.createSsl(Buffer.from(process.env.CORP_CA ?? ''));
