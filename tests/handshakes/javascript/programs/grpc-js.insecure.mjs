import { Client, credentials } from '@grpc/grpc-js';

const address = `${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`;
// ruleid: no-unverified-certificate
const channel = credentials.createSsl(null, null, null, { rejectUnauthorized: false });
const client = new Client(address, channel);

const asIs = (message) => message;
client.makeUnaryRequest('/inventory.Stock/List', asIs, asIs, Buffer.alloc(0), (error, stock) => {
  if (error) throw error;
  console.log(stock);
  client.close();
});
