import { simpleGit } from 'simple-git';

export function clone(repository: string, folder: string): Promise<unknown> {
  // ruleid: no-unverified-certificate
  return simpleGit({ config: ['http.sslVerify=false'] }).clone(repository, folder);
}

export function cloneTrusted(repository: string, folder: string): Promise<unknown> {
  // ok: no-unverified-certificate
  return simpleGit({ config: ['http.sslCAInfo=/etc/ssl/corp-ca.pem'] }).clone(repository, folder);
}
