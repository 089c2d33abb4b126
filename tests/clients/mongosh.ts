import { execFile } from 'node:child_process';

export function count(uri: string) {
  // ruleid: no-unverified-certificate
  execFile('mongosh', [uri, '--tls', '--tlsAllowInvalidCertificates', '--eval', 'db.items.countDocuments()']);
}

export function countTrusted(uri: string) {
  // ok: no-unverified-certificate
  execFile('mongosh', [uri, '--tls', '--tlsCAFile', '/etc/ssl/corp-ca.pem', '--eval', 'db.items.countDocuments()']);
}
