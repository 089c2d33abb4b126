import { MongoClient } from 'mongodb';

const client = new MongoClient(`mongodb://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`, {
  directConnection: true,
  serverSelectionTimeoutMS: 5000,
  tls: true,
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});

await client.db('stock').command({ ping: 1 });
console.log('answered');
await client.close();
