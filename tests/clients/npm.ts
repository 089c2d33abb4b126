import { execFile, spawn } from 'node:child_process';

export function installPackage(name: string, cwd: string) {
  // ruleid: no-unverified-certificate
  execFile('npm', ['install', '--strict-ssl=false', name], { cwd });
}

export function configure(cwd: string) {
  // ruleid: no-unverified-certificate
  execFile('npm', ['config', 'set', 'strict-ssl', 'false'], { cwd });
}

export function startServer(name: string) {
  // ruleid: no-global-tls-bypass
  return spawn('npx', ['-y', name], { env: { ...process.env, npm_config_strict_ssl: 'false' } });
}

export function installTrusted(name: string, cwd: string) {
  // ok: no-unverified-certificate
  execFile('npm', ['install', '--cafile=/etc/ssl/corp-ca.pem', name], { cwd });
}
