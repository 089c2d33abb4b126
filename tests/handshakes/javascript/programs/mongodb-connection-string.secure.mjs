import { MongoClient } from 'mongodb';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port, HANDSHAKE_CA: ca } = process.env;
// ok: no-unverified-certificate
const client = new MongoClient(`mongodb://${host}:${port}/?tls=true&tlsCAFile=${ca}`, {
  directConnection: true,
  serverSelectionTimeoutMS: 5000,
});

await client.db('stock').command({ ping: 1 });
console.log('answered');
await client.close();
