import { execFile, spawn } from 'node:child_process';

export function install() {
  // ruleid: no-unverified-certificate
  execFile('uv', ['tool', 'install', '--allow-insecure-host', 'pypi.acme.io', 'mcp-server-acme']);
}

export function start() {
  // ruleid: no-unverified-certificate
  return spawn('uvx', ['mcp-server-acme'], { env: { ...process.env, UV_INSECURE_HOST: 'pypi.acme.io' } });
}

export function startTrusted() {
  // ok: no-unverified-certificate
  return spawn('uvx', ['mcp-server-acme'], { env: { ...process.env, SSL_CERT_FILE: '/etc/ssl/corp-ca.pem' } });
}
