import { Client } from '@elastic/elasticsearch';

export const elastic = new Client({
  node: process.env.ELASTIC_URL ?? '',
  auth: { apiKey: process.env.ELASTIC_API_KEY ?? '' },
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});

// ok: no-unverified-certificate
export const trusted = new Client({ node: process.env.ELASTIC_URL ?? '', tls: { ca: process.env.CORP_CA } });
