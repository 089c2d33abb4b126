import { exec, execFile } from 'node:child_process';

export function probe(url: string): void {
  // ruleid: no-unverified-certificate
  exec(`curl -sk ${url}`);
  // ruleid: no-unverified-certificate
  execFile('curl', ['--insecure', '--silent', url]);
  // ok: no-unverified-certificate
  execFile('curl', ['--silent', '--cacert', '/etc/ssl/corp-ca.pem', url]);
}
