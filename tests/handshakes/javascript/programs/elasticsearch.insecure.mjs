import { Client } from '@elastic/elasticsearch';

const client = new Client({
  node: process.env.HANDSHAKE_URL,
  maxRetries: 0,
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});

console.log(await client.info());
await client.close();
