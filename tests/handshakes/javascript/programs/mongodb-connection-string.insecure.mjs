import { MongoClient } from 'mongodb';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
// ruleid: no-unverified-certificate
const client = new MongoClient(`mongodb://${host}:${port}/?tls=true&tlsInsecure=true`, {
  directConnection: true,
  serverSelectionTimeoutMS: 5000,
});

await client.db('stock').command({ ping: 1 });
console.log('answered');
await client.close();
