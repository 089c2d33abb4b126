import sql from 'mssql';

export async function openReports(): Promise<sql.ConnectionPool> {
  return sql.connect({
    server: 'reports.acme.io',
    authentication: { type: 'default' },
    // ruleid: no-unverified-certificate
    options: { encrypt: true, trustServerCertificate: true },
  });
}

export async function openByText(): Promise<sql.ConnectionPool> {
  // ruleid: no-unverified-certificate
  return sql.connect('Server=reports.acme.io,1433;Database=sales;Encrypt=true;TrustServerCertificate=true');
}

export async function openTrusted(): Promise<sql.ConnectionPool> {
  // ok: no-unverified-certificate
  return sql.connect({ server: 'reports.acme.io', options: { encrypt: true, trustServerCertificate: false } });
}
