import { ImapFlow } from 'imapflow';

export const mailbox = new ImapFlow({
  host: 'imap.acme.io',
  port: 993,
  secure: true,
  auth: { user: process.env.IMAP_USER ?? '', pass: process.env.IMAP_PASSWORD ?? '' },
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});

// ok: no-unverified-certificate
export const trusted = new ImapFlow({ host: 'imap.acme.io', port: 993, secure: true, tls: { minVersion: 'TLSv1.2' } });
