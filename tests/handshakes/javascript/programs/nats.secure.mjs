import { connect } from 'nats';

const connection = await connect({
  servers: `${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  reconnect: false,
  // ok: no-unverified-certificate
  tls: { caFile: process.env.HANDSHAKE_CA },
});
console.log(connection.getServer());
await connection.close();
