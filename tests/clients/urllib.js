import { HttpClient, request } from 'urllib';

// ruleid: no-unverified-certificate
const client = new HttpClient({ connect: { rejectUnauthorized: false } });

export async function getBuild(id) {
  // ok: no-unverified-certificate
  return (await client.request(`https://ci.acme.io/${id}`)) ?? request(`https://ci.acme.io/${id}`, { rejectUnauthorized: true });
}
