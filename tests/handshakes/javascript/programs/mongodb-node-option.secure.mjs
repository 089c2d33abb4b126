import { MongoClient } from 'mongodb';

const client = new MongoClient(`mongodb://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`, {
  directConnection: true,
  serverSelectionTimeoutMS: 5000,
  tls: true,
  // ok: no-unverified-certificate
  tlsCAFile: process.env.HANDSHAKE_CA,
});

await client.db('stock').command({ ping: 1 });
console.log('answered');
await client.close();
