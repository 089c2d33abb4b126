import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../user-error.ts';

/** A path that exists: absolute, without symbolic links. */
export interface RealPath {
  readonly path: string;
  /** The folder itself; of a file, the folder that holds it. */
  readonly folder: string;
}

/**
 * Resolves a path the user named against the working directory.
 *
 * @throws UserError when there is no such file or folder, or it is neither
 */
export function resolvePath(named: string, cwd: string): RealPath {
  if (named === '') {
    throw new UserError('Cannot scan "": the path is empty; the working directory is ".".');
  }
  try {
    const real = realpathSync(path.resolve(cwd, named));
    const entry = statSync(real);

    if (entry.isDirectory()) {
      return { path: real, folder: real };
    }
    if (entry.isFile()) {
      return { path: real, folder: path.dirname(real) };
    }
  } catch (error) {
    throw new UserError(`Cannot scan ${JSON.stringify(named)}: ${reason(error)}.`);
  }
  throw new UserError(`Cannot scan ${JSON.stringify(named)}: it is neither a file nor a folder.`);
}

/**
 * Resolves `--root` against the working directory.
 *
 * @throws UserError when it is not a folder
 */
export function resolveRoot(root: string, cwd: string): string {
  const resolved = resolvePath(root, cwd);

  if (resolved.path !== resolved.folder) {
    throw new UserError(`--root ${JSON.stringify(root)} is not a folder.`);
  }
  return resolved.path;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'there is no such file or folder' : error instanceof Error ? error.message : String(error);
}
