import { existsSync } from 'node:fs';
import { manifests } from '../root.ts';
import { fileType } from './file-types.ts';
import type { SkipReason } from './skips.ts';

const byName: Readonly<Record<string, SkipReason>> = {
  node_modules: 'installed packages',
  '.yarn': 'installed packages',
  vendor: 'vendored code',
  third_party: 'vendored code',
};

/** Why no file below a folder of this name is scanned; `undefined` when the name is no reason. */
export function leftOutFolder(name: string): SkipReason | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/**
 * Tells whether compiled files below `dist` or `build` have their source in the tree: beside the folder stands `src`,
 * a TypeScript project, or a manifest together with source files or a Python package. A folder that is a Python package
 * itself is source.
 *
 * @param folder absolute path of the `dist` or `build` folder
 * @param beside names of the files and folders in its parent folder, and the parent's absolute path with a last slash
 */
export function isBuildOutput(
  folder: string,
  beside: { readonly path: string; readonly files: readonly string[]; readonly folders: readonly string[] },
): boolean {
  if (existsSync(`${folder}/__init__.py`)) {
    return false;
  }
  return (
    beside.folders.includes('src') ||
    beside.files.some((file) => /^tsconfig\b.*\.json$/.test(file)) ||
    (manifests.some((manifest) => beside.files.includes(manifest)) &&
      (beside.files.some(isSource) ||
        beside.folders.some((sibling) => existsSync(`${beside.path}${sibling}/__init__.py`))))
  );
}

/** Tools' configuration files and `setup.py` stand beside build output that has no source, too. */
function isSource(file: string): boolean {
  const type = fileType(file);
  return type !== undefined && type.format === undefined && !/\.config\.|^setup\.py$|^\./.test(file);
}
