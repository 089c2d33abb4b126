import { spawn } from 'node:child_process';

export function install(cwd: string) {
  // ruleid: no-global-tls-bypass
  return spawn('yarn', ['install'], { cwd, env: { ...process.env, YARN_ENABLE_STRICT_SSL: 'false' } });
}

export function installTrusted(cwd: string) {
  // ok: no-global-tls-bypass
  return spawn('yarn', ['install'], { cwd, env: { ...process.env, YARN_HTTPS_CA_FILE_PATH: '/etc/ssl/corp-ca.pem' } });
}
