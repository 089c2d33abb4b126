import { Client } from '@opensearch-project/opensearch';

const client = new Client({
  node: process.env.HANDSHAKE_URL,
  maxRetries: 0,
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});

const { statusCode } = await client.info();
console.log(statusCode);
await client.close();
