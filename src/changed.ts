import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBase } from './changed/find-base.ts';
import { listChanges } from './changed/list-changes.ts';
import { openGit } from './changed/open-git.ts';
import type { Environment } from './engines/semgrep/environment.ts';
import { isInside } from './engines/semgrep/is-inside.ts';
import type { ChangedReport } from './report.ts';
import { UserError } from './user-error.ts';

/** What to ask git for. Paths are absolute, without symbolic links. */
export interface ChangedOptions {
  readonly root: string;
  /** Files and folders whose changes are wanted. */
  readonly paths: readonly string[];
  /** A commit, branch or tag; `undefined` for the last commit. */
  readonly since: string | undefined;
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

/** What git says has changed. */
export interface Changes {
  /** Whether a file, by its absolute path with forward slashes, is one of them. */
  readonly includes: (file: string) => boolean;
  readonly report: ChangedReport;
}

/**
 * Asks git what differs, in the work tree or the index, from the last commit or from where `since` branched off; untracked
 * files that are not ignored count as changed, and those of submodules do not count.
 *
 * @throws UserError when there is no git, no work tree at the root, no such commit, or git fails
 */
export async function findChanges({ root, paths, since, env, signal }: ChangedOptions): Promise<Changes> {
  const git = await openGit(root, env, signal);
  const top = await git('rev-parse', '--show-toplevel');

  if (!top.ok) {
    throw new UserError(`--changed: git has no work tree to compare at ${root} (it says: ${top.complaint || 'nothing'}). Mend that, or scan without --changed.`);
  }
  const folder = realpathSync(top.stdout.replace(/\r?\n$/, ''));

  if (!isInside(folder, root)) {
    throw new UserError(`--changed: git takes ${folder} for the work tree, which does not hold ${root}. Check core.worktree in its configuration.`);
  }
  const base = await findBase(git, since);
  const changed = (await listChanges(git, base)).map((name) => path.join(folder, name)).filter(exists);
  const wanted = changed.filter((file) => paths.some((target) => isInside(target, file) || isInside(file, target)));
  const files = new Set(wanted.map(slashed));
  // An untracked repository inside this one is listed as a folder.
  const folders = [...files].filter((file) => file.endsWith('/'));

  return {
    includes: (file) => files.has(file) || folders.some((start) => file.startsWith(start)),
    report: { since: since ?? null, base, files: files.size },
  };
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
