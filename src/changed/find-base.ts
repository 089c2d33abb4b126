import { UserError } from '../user-error.ts';
import type { Git } from './open-git.ts';

/**
 * The full id of the commit to compare with: the last one, or where `since` and it have parted; `null` before the first.
 *
 * @throws UserError when git does not know `since`, or the two have no common history
 */
export async function findBase(git: Git, since: string | undefined): Promise<string | null> {
  const head = await findCommit(git, 'HEAD');

  if (since === undefined) {
    return head;
  }
  if (since === '' || since.startsWith('-')) {
    throw new UserError(`--since ${JSON.stringify(since)} is no commit, branch or tag: none begins with a dash or is empty.`);
  }
  const other = await findCommit(git, since);

  if (other === null) {
    throw new UserError(`--since ${JSON.stringify(since)}: git knows no such commit, branch or tag. A shallow clone may lack it: fetch it first.`);
  }
  const base = head === null ? undefined : idOf((await git('merge-base', other, head)).stdout);

  if (base === undefined) {
    throw new UserError(`--since ${JSON.stringify(since)} has no history in common with HEAD. A shallow clone may lack it: fetch more of it.`);
  }
  return base;
}

async function findCommit(git: Git, name: string): Promise<string | null> {
  const { ok, stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  return (ok ? idOf(stdout) : undefined) ?? null;
}

/** The first id in git's output; some versions repeat `--end-of-options` there. */
function idOf(output: string): string | undefined {
  return output.split('\n').find((line) => /^[0-9a-f]{40,64}$/.test(line));
}
