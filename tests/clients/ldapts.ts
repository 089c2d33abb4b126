import { Client } from 'ldapts';

export async function search(filter: string): Promise<unknown> {
  // ok: no-unverified-certificate
  const client = new Client({ url: 'ldap://directory.acme.io', tlsOptions: { minVersion: 'TLSv1.2' } });
  // ruleid: no-unverified-certificate
  await client.startTLS({ rejectUnauthorized: false });
  return client.search('dc=acme,dc=io', { filter });
}
