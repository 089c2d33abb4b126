import { execa } from 'execa';
import { makeTree } from './make-tree.ts';

/** A git repository for one test. */
export interface Repository {
  /** Absolute path, without symbolic links. */
  readonly root: string;
  /** Runs git there; gives what it printed. */
  readonly git: (...args: readonly string[]) => Promise<string>;
}

/** Settings of git that stand for those of any user. */
const settings = ['user.name=A developer', 'user.email=developer@example.com', 'commit.gpgsign=false', 'init.defaultBranch=main', 'core.autocrlf=false'];

/** Makes a git repository whose one commit holds the files, by their paths; without files, there is no commit. */
export async function makeRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const root = makeTree(files);
  const git = async (...args: readonly string[]): Promise<string> =>
    (await execa('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], { cwd: root })).stdout;
  await git('init', '--quiet');

  if (Object.keys(files).length > 0) {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'First');
  }
  return { root, git };
}
