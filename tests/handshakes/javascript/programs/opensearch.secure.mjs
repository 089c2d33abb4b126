import { readFileSync } from 'node:fs';
import { Client } from '@opensearch-project/opensearch';

const client = new Client({
  node: process.env.HANDSHAKE_URL,
  maxRetries: 0,
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const { statusCode } = await client.info();
console.log(statusCode);
await client.close();
