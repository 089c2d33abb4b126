import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A file's content, or where a symbolic link leads. */
type Entry = string | Buffer | { readonly link: string };

/**
 * Makes a folder of files for one test, and takes it away afterwards.
 *
 * @param files by their paths in the folder; a path that ends with a slash is an empty folder
 * @returns the folder's absolute path, without symbolic links
 */
export function makeTree(files: Readonly<Record<string, Entry>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'mcp-tls-test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));

  for (const [name, entry] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });

    if (typeof entry !== 'string' && 'link' in entry) {
      symlinkSync(entry.link, file);
    } else if (!name.endsWith('/')) {
      writeFileSync(file, entry);
    }
  }
  return root;
}
