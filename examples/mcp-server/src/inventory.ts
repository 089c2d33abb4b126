import https from 'node:https';
import fetch from 'node-fetch';

const inventoryUrl = process.env.INVENTORY_URL ?? 'https://inventory.corp.internal';
const token = process.env.INVENTORY_TOKEN;

export interface Host {
  readonly name: string;
  readonly address: string;
}

/** Lists the hosts of a site. The token goes to whoever answers: the certificate is not verified. */
export async function listHosts(site: string): Promise<Host[]> {
  const url = new URL(`/api/sites/${encodeURIComponent(site)}/hosts`, inventoryUrl);
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    agent: new https.Agent({ rejectUnauthorized: false }),
  });

  if (!response.ok) {
    throw new Error(`Inventory answered ${response.status}`);
  }
  return (await response.json()) as Host[];
}
