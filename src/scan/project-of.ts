import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files at the top of what is built and started as one. */
const projectManifests = ['package.json', 'deno.json', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', '.git', 'LICENSE'];

/**
 * Makes the function that gives the project of a file: the nearest folder at or above it with a manifest, else the folder
 * that was named to be scanned (each is then a repository of its own), else the root, or the folder in it where the root is
 * a folder of projects: it has no manifest, and another folder in it has one. All paths are absolute.
 *
 * @param named files and folders that were named
 */
export function projectFinder(root: string, named: readonly string[] = []): (file: string) => string {
  const known = new Map<string, string | undefined>();
  const folders = new Set(named.filter((folder) => folder !== root));
  let isShelf: boolean | undefined;

  const find = (folder: string): string | undefined => {
    if (!known.has(folder)) {
      const isTop = folder === root || path.dirname(folder) === folder;
      known.set(folder, hasManifest(folder) ? folder : ((isTop ? undefined : find(path.dirname(folder))) ?? (folders.has(folder) ? folder : undefined)));
    }
    return known.get(folder);
  };
  return (file) => {
    const found = find(path.dirname(file));

    if (found !== undefined) {
      return found;
    }
    const [folder = '', ...inside] = path.relative(root, file).split(path.sep);
    isShelf ??= holdsProjects(root);
    return isShelf && inside.length > 0 ? path.join(root, folder) : root;
  };
}

/** Whether a folder is none of a project itself, but one of projects. */
function holdsProjects(root: string): boolean {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.some(({ name }) => hasManifest(path.join(root, name)));
}

function hasManifest(folder: string): boolean {
  return projectManifests.some((manifest) => existsSync(path.join(folder, manifest)));
}
