import got from 'got';

// ruleid: no-unverified-certificate
const api = got.extend({ prefixUrl: 'https://api.acme.io', https: { rejectUnauthorized: false } });

// ok: no-unverified-certificate
const trusted = got.extend({ prefixUrl: 'https://api.acme.io', https: { certificateAuthority: process.env.CORP_CA } });

export async function search(query: string): Promise<unknown> {
  return (await api('search', { searchParams: { query } }).json()) ?? trusted('search').json();
}
