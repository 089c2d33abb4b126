import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../engines/semgrep/cache-folder.ts';
import type { Environment } from '../engines/semgrep/environment.ts';
import { isInside } from '../engines/semgrep/is-inside.ts';
import { UserError } from '../user-error.ts';

const fileName = 'results.cache';

/**
 * The file that `--cache` means.
 *
 * @param wish a file, or a folder (that exists, or with a slash at its end), relative to `cwd`; `''` for our cache folder
 * @param root absolute path of the scanned tree: a cache in it could have come with the code
 * @returns an absolute path
 * @throws UserError when it lies in the scanned tree
 */
export function locateCache(wish: string, { cwd, root, env }: { readonly cwd: string; readonly root: string; readonly env: Environment }): string {
  if (wish === '') {
    return path.join(cacheFolder(env, root), fileName);
  }
  const named = path.resolve(cwd, wish);
  const isFolder = /[/\\]$/.test(wish) || (existsSync(named) && statSync(named).isDirectory());
  const file = isFolder ? path.join(named, fileName) : named;

  if (isInside(root, resolved(file)) && !isInside(root, homedir())) {
    throw new UserError(`--cache-location ${JSON.stringify(wish)} lies in the scanned tree, where it could have come with the code: name a place outside ${root}.`);
  }
  return file;
}

/** The path without symbolic links, as far as it exists. */
function resolved(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(resolved(folder), path.basename(file));
  }
}
