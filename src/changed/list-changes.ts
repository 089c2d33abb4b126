import { UserError } from '../user-error.ts';
import type { Git } from './open-git.ts';

/** Names only, without deleted files, in no order of the repository's own; a renamed file stands there under its new name. */
const diff = [
  ...['diff', '--name-only', '-z', '-O/dev/null', '--diff-filter=d'],
  ...['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'],
] as const;

/**
 * Files that differ from a commit in the work tree or in the index, and untracked ones, relative to the top level with
 * forward slashes; a repository that is not tracked ends with a slash.
 *
 * @param base id of the commit; `null` before the first one, when every file is new
 * @throws UserError when git fails
 */
export async function listChanges(git: Git, base: string | null): Promise<readonly string[]> {
  const untracked = ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--', ':/'];
  const commands =
    base === null
      ? [['ls-files', '-z', '--full-name', '--cached', '--', ':/'], untracked]
      : [[...diff, base, '--', ':/'], [...diff, '--cached', base, '--', ':/'], untracked];
  const results = await Promise.all(commands.map((args) => git(...args)));
  const failed = results.find(({ ok }) => !ok);

  if (failed) {
    throw new UserError(`--changed: git could not list what has changed: ${failed.complaint}.`);
  }
  return [...new Set(results.flatMap(({ stdout }) => stdout.split('\0')))].filter((name) => name !== '');
}
