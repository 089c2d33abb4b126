import { spawn } from 'node:child_process';

export function startServer(script: string): void {
  // ruleid: no-useless-tls-option
  spawn('python3', [script], { env: { ...process.env, PYTHONHTTPSVERIFY: '0' } });
}

export function startTrustedServer(script: string): void {
  // ok: no-useless-tls-option
  spawn('python3', [script], { env: { ...process.env, SSL_CERT_FILE: '/etc/ssl/corp-ca.pem' } });
}
