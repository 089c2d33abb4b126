import { Connection } from 'tedious';

const connection = new Connection({
  server: process.env.HANDSHAKE_HOST,
  authentication: { type: 'default', options: { userName: 'inventory', password: 'secret' } },
  options: {
    port: Number(process.env.HANDSHAKE_PORT),
    encrypt: true,
    // ruleid: no-unverified-certificate
    trustServerCertificate: true,
  },
});

connection.connect((error) => {
  if (error) throw error;
  console.log('connected');
  connection.close();
});
