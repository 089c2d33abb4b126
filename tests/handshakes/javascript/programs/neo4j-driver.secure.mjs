import neo4j from 'neo4j-driver';

const url = `bolt://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`;
const driver = neo4j.driver(url, neo4j.auth.basic('inventory', 'secret'), {
  encrypted: 'ENCRYPTION_ON',
  // ok: no-unverified-certificate
  trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
  trustedCertificates: [process.env.HANDSHAKE_CA],
});

console.log(await driver.getServerInfo());
await driver.close();
