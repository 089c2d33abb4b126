import neo4j from 'neo4j-driver';

const auth = neo4j.auth.basic('mcp', process.env.NEO4J_PASSWORD ?? '');

// ruleid: no-unverified-certificate
export const byScheme = neo4j.driver('neo4j+ssc://graph.acme.io', auth);

export const byOption = neo4j.driver('bolt://graph.acme.io', auth, {
  encrypted: 'ENCRYPTION_ON',
  // ruleid: no-unverified-certificate
  trust: 'TRUST_ALL_CERTIFICATES',
});

// ok: no-unverified-certificate
export const trusted = neo4j.driver('neo4j+s://graph.acme.io', auth);
