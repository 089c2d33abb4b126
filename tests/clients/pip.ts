import { exec, spawn } from 'node:child_process';

export function installServer() {
  // ruleid: no-unverified-certificate
  exec('pip install --trusted-host pypi.acme.io mcp-server-acme');
}

export function installQuietly() {
  // ruleid: no-unverified-certificate
  return spawn('pip', ['install', 'mcp-server-acme'], { env: { ...process.env, PIP_TRUSTED_HOST: 'pypi.acme.io' } });
}

export function installFromMirror() {
  // ok: no-unverified-certificate
  exec('pip install --trusted-host localhost --index-url http://localhost:3141/simple mcp-server-acme');
}
