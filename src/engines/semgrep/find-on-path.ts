import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { trustedFolders, type Environment } from './environment.ts';
import { isInside } from './is-inside.ts';

/**
 * Finds the executables of a name on `PATH`, in its order.
 *
 * @param root the scanned tree: nothing that lies in it, or that a symbolic link leads to in it, is taken
 * @returns absolute paths
 */
export async function findOnPath(name: string, env: Environment, root: string | undefined): Promise<readonly string[]> {
  const file = path.sep === '\\' ? `${name}.exe` : name;
  const realRoot = root === undefined ? undefined : await realpath(root).catch(() => root);
  const found: string[] = [];

  for (const folder of trustedFolders(env, root)) {
    const candidate = path.join(folder, file);
    const target = await realpath(candidate).catch(() => undefined);

    if (target !== undefined && !(realRoot !== undefined && isInside(realRoot, target)) && (await isExecutable(target))) {
      found.push(candidate);
    }
  }
  return [...new Set(found)];
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
