import { existsSync } from 'node:fs';
import path from 'node:path';
import { manifests } from '../../root.ts';

/** Says why a folder is the root, in the order in which the root is looked for. */
export function rootReason(found: string, { root, cwd }: { readonly root?: string | undefined; readonly cwd: string }): string {
  if (root !== undefined) {
    return '--root';
  }
  if (existsSync(path.join(found, '.git'))) {
    return 'git top level';
  }
  const manifest = manifests.find((name) => existsSync(path.join(found, name)));

  if (manifest !== undefined) {
    return `nearest folder with a manifest: ${manifest}`;
  }
  return found === cwd ? 'working directory' : 'folder that is scanned';
}
