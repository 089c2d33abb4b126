import { execFile } from 'node:child_process';

export function listPods(server: string) {
  // ruleid: no-unverified-certificate
  execFile('kubectl', ['get', 'pods', `--server=${server}`, '--insecure-skip-tls-verify']);
}

export function pullChart(chart: string) {
  // ruleid: no-unverified-certificate
  execFile('helm', ['pull', chart, '--insecure-skip-tls-verify']);
}

export function listPodsTrusted(server: string) {
  // ok: no-unverified-certificate
  execFile('kubectl', ['get', 'pods', `--server=${server}`, '--certificate-authority=/etc/ssl/corp-ca.pem']);
}
