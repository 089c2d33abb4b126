import { existsSync } from 'node:fs';
import path from 'node:path';

/** Files at the top of what is built and started as one. */
const projectManifests = ['package.json', 'deno.json', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', '.git', 'LICENSE'];

/** Makes the function that gives the nearest folder at or above a file (absolute paths) with a manifest, or the root. */
export function projectFinder(root: string): (file: string) => string {
  const known = new Map<string, string>();

  const find = (folder: string): string => {
    const found = known.get(folder) ?? (isTop(folder) ? folder : find(path.dirname(folder)));
    known.set(folder, found);
    return found;
  };
  const isTop = (folder: string) =>
    folder === root || path.dirname(folder) === folder || projectManifests.some((manifest) => existsSync(path.join(folder, manifest)));

  return (file) => find(path.dirname(file));
}
