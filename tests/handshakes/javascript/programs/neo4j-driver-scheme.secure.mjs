import neo4j from 'neo4j-driver';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const auth = neo4j.auth.basic('inventory', 'secret');
// ok: no-unverified-certificate
const driver = neo4j.driver(`bolt://${host}:${port}`, auth, {
  encrypted: true,
  trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
  trustedCertificates: [process.env.HANDSHAKE_CA],
});

console.log(await driver.getServerInfo());
await driver.close();
