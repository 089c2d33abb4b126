import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-root.ts';

/**
 * Digest of everything that decides over findings but the files and Semgrep: this program as it is built or written, with
 * its tables, its version, and the rules for Semgrep.
 */
export function rulesDigest(): string {
  const root = packageRoot();
  const [code = '.'] = path.relative(root, fileURLToPath(import.meta.url)).split(path.sep);
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package.json')));

  for (const folder of [code, path.join('semgrep', 'rules')]) {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));

    for (const file of files.sort()) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
