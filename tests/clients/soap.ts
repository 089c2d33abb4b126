import soap from 'soap';

export async function createInvoiceClient(key: string, cert: string): Promise<unknown> {
  const client = await soap.createClientAsync('https://erp.acme.io/invoice?wsdl');
  client.setSecurity(
    new soap.ClientSSLSecurity(key, cert, {
      // ruleid: no-unverified-certificate
      rejectUnauthorized: false,
      // ruleid: no-unverified-certificate
      strictSSL: false,
    }),
  );
  return client;
}

export function secure(key: string, cert: string, ca: string): unknown {
  // ok: no-unverified-certificate
  return new soap.ClientSSLSecurity(key, cert, ca, { strictSSL: true });
}
