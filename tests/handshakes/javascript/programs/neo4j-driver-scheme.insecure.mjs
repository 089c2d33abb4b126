import neo4j from 'neo4j-driver';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const auth = neo4j.auth.basic('inventory', 'secret');
// ruleid: no-unverified-certificate
const driver = neo4j.driver(`bolt+ssc://${host}:${port}`, auth);

console.log(await driver.getServerInfo());
await driver.close();
