import { readFileSync } from 'node:fs';
import { Client } from 'cassandra-driver';

const client = new Client({
  contactPoints: [`${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`],
  localDataCenter: 'datacenter1',
  // ok: no-unverified-certificate
  sslOptions: { rejectUnauthorized: true, ca: readFileSync(process.env.HANDSHAKE_CA) },
});

await client.connect();
console.log('connected');
await client.shutdown();
