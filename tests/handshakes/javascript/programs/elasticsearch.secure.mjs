import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';

const client = new Client({
  node: process.env.HANDSHAKE_URL,
  maxRetries: 0,
  // ok: no-unverified-certificate
  tls: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

console.log(await client.info());
await client.close();
