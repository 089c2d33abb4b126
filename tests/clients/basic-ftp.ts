import { Client } from 'basic-ftp';

export async function upload(file: string): Promise<void> {
  const client = new Client();
  await client.access({
    host: 'ftp.acme.io',
    secure: true,
    // ruleid: no-unverified-certificate
    secureOptions: { rejectUnauthorized: false },
  });
  await client.uploadFrom(file, file);
  // ok: no-unverified-certificate
  await client.access({ host: 'ftp.acme.io', secure: true, secureOptions: { ca: process.env.CORP_CA } });
}
