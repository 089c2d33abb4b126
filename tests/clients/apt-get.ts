import { exec } from 'node:child_process';

export function installCurl() {
  // ruleid: no-unverified-certificate
  exec('apt-get -o Acquire::https::Verify-Peer=false install -y curl');
}

export function installCurlTrusted() {
  // ok: no-unverified-certificate
  exec('apt-get -o Acquire::https::CAInfo=/etc/ssl/corp-ca.pem install -y curl');
}
