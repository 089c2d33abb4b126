import { execFile } from 'node:child_process';

export function listBuckets() {
  // ruleid: no-unverified-certificate
  execFile('aws', ['s3', 'ls', '--no-verify-ssl']);
}

export function listBucketsTrusted() {
  // ok: no-unverified-certificate
  execFile('aws', ['s3', 'ls', '--ca-bundle', '/etc/ssl/corp-ca.pem']);
}
