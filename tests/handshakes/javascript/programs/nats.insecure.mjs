import { connect } from 'nats';

const connection = await connect({
  servers: `${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`,
  reconnect: false,
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});
console.log(connection.getServer());
await connection.close();
