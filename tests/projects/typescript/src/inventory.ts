import https from 'node:https';

/** Asks the inventory for its hosts, whoever answers: the certificate is not verified. */
export function listHosts(site: string, onText: (text: string) => void): void {
  const url = new URL(`/sites/${site}`, process.env['INVENTORY_URL']);

  https.get(url, { rejectUnauthorized: false }, (response) => {
    response.setEncoding('utf8').on('data', onText);
  });
}
