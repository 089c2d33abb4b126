import http2 from 'node:http2';

export function openSession(authority: string, ca?: Buffer): http2.ClientHttp2Session {
  if (ca) {
    // ok: no-unverified-certificate
    return http2.connect(authority, { ca });
  }
  return http2.connect(authority, {
    settings: { enablePush: false },
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  });
}
