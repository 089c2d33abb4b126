import path from 'node:path';
import { readRegularFile } from '../../targets/read-regular-file.ts';

/** The ESLint that is installed at or above a folder, by its manifest: it is never run. */
export function projectEslint(folder: string): { readonly version: string; readonly path: string } | null {
  const installed = path.join(folder, 'node_modules', 'eslint');
  const version = readVersion(readRegularFile(path.join(installed, 'package.json')));

  if (version !== undefined) {
    return { version, path: installed };
  }
  const parent = path.dirname(folder);
  return parent === folder ? null : projectEslint(parent);
}

function readVersion(manifest: string | undefined): string | undefined {
  try {
    const { version } = JSON.parse(manifest ?? '') as { readonly version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
