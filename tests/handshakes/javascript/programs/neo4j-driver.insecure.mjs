import neo4j from 'neo4j-driver';

const url = `bolt://${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`;
const driver = neo4j.driver(url, neo4j.auth.basic('inventory', 'secret'), {
  encrypted: 'ENCRYPTION_ON',
  // ruleid: no-unverified-certificate
  trust: 'TRUST_ALL_CERTIFICATES',
});

console.log(await driver.getServerInfo());
await driver.close();
