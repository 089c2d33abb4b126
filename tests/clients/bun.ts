// ruleid: no-global-tls-bypass
Bun.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

export async function getPage(url: string): Promise<string> {
  // ruleid: no-unverified-certificate
  const response = await fetch(url, { tls: { rejectUnauthorized: false } });
  return response.text();
}

export async function getTrustedPage(url: string): Promise<string> {
  // ok: no-unverified-certificate
  const response = await fetch(url, { tls: { ca: Bun.file('/etc/ssl/corp-ca.pem') } });
  return response.text();
}

// ruleid: no-optional-client-certificate
Bun.serve({ fetch: handle, tls: { key, cert, requestCert: true, rejectUnauthorized: false } });
