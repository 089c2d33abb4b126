import { existsSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';
import { UserError } from './user-error.ts';

/** Files that say "a project begins here". */
export const manifests = [
  'package.json',
  'deno.json',
  'deno.jsonc',
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'requirements.txt',
  'Pipfile',
] as const;

/** What `findRoot` has to know. All paths are absolute, without symbolic links. */
export interface RootQuestion {
  /** The folders that are scanned (of a file, its folder). At least one. */
  readonly folders: readonly string[];
  /** `--root`. */
  readonly root?: string | undefined;
  /** The working directory. */
  readonly cwd: string;
  /** Whether a file or folder exists. */
  readonly exists?: (path: string) => boolean;
  /** Path rules of the platform that the paths come from. */
  readonly rules?: PlatformPath;
}

/**
 * The folder that all paths of a report, and their kinds, are relative to: `--root`, else the git top level of the
 * scanned folders, else the nearest folder at or above them with a manifest, else the working directory if it holds
 * them, else the deepest folder that holds them all.
 *
 * @throws UserError when a scanned folder is not below `--root`, or no folder holds them all
 */
export function findRoot({ folders, root, cwd, exists = existsSync, rules = path }: RootQuestion): string {
  if (root !== undefined) {
    const outside = folders.find((folder) => !holds(root, folder, rules));

    if (outside !== undefined) {
      throw new UserError(`${outside} is not below the root ${root}: scan it on its own, or name another --root.`);
    }
    return root;
  }
  const scanned = commonFolder(folders, rules);
  const above = [...ancestors(scanned, rules)];

  return (
    above.find((folder) => exists(rules.join(folder, '.git'))) ??
    above.find((folder) => manifests.some((manifest) => exists(rules.join(folder, manifest)))) ??
    (holds(cwd, scanned, rules) ? cwd : scanned)
  );
}

function commonFolder(folders: readonly string[], rules: PlatformPath): string {
  const [first, ...others] = folders;
  const common =
    first === undefined
      ? undefined
      : [...ancestors(first, rules)].find((folder) => others.every((other) => holds(folder, other, rules)));

  if (common === undefined) {
    throw new UserError(`No folder holds all of ${folders.join(', ')}: scan them one by one.`);
  }
  return common;
}

/** The folder itself and the folders above it, the nearest first. */
function* ancestors(folder: string, rules: PlatformPath): Generator<string> {
  for (let current = folder, parent = rules.dirname(current); ; current = parent, parent = rules.dirname(current)) {
    yield current;

    if (parent === current) {
      return;
    }
  }
}

function holds(folder: string, inner: string, rules: PlatformPath): boolean {
  const relative = rules.relative(folder, inner);
  return relative !== '..' && !relative.startsWith(`..${rules.sep}`) && !rules.isAbsolute(relative);
}
