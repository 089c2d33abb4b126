import { Client } from '@opensearch-project/opensearch';

// ruleid: no-unverified-certificate
export const opensearch = new Client({ node: process.env.OPENSEARCH_URL ?? '', ssl: { rejectUnauthorized: false } });

// ok: no-unverified-certificate
export const trusted = new Client({ node: process.env.OPENSEARCH_URL ?? '', ssl: { ca: process.env.CORP_CA ?? '' } });
