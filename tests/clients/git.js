import { execFile, spawn } from 'node:child_process';

export function clone(repository, folder) {
  // ruleid: no-unverified-certificate
  execFile('git', ['-c', 'http.sslVerify=false', 'clone', repository, folder]);
}

export function pull(cwd) {
  // ruleid: no-global-tls-bypass
  spawn('git', ['pull'], { cwd, env: { ...process.env, GIT_SSL_NO_VERIFY: '1' } });
}

export function fetchTrusted(cwd) {
  // ok: no-global-tls-bypass
  spawn('git', ['fetch'], { cwd, env: { ...process.env, GIT_SSL_CAINFO: '/etc/ssl/corp-ca.pem' } });
}
