import { devNull } from 'node:os';
import { execa } from 'execa';
import { readVariable, trustedFolders, type Environment } from '../engines/semgrep/environment.ts';
import { findOnPath } from '../engines/semgrep/find-on-path.ts';
import { UserError } from '../user-error.ts';
import path from 'node:path';

/** Runs git in one folder, in a way in which nothing of the repository can start a program. */
export type Git = (...args: readonly string[]) => Promise<GitResult>;

/** What git printed, and whether it ended with status 0. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** The last line of its complaint. */
  readonly complaint: string;
}

/** Longest run of one git command, in milliseconds. */
const timeout = 60_000;

/** Settings of a repository that name programs, or change what is printed. */
const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'protocol.allow=never',
  'submodule.recurse=false',
] as const;

/**
 * Makes ready to run git in a folder of a scanned repository: no hook, file system monitor, filter, pager, external diff
 * or transport of it is started, nothing is written, and no `GIT_…` variable of the caller counts.
 *
 * @param folder absolute path
 * @throws UserError when there is no git outside the folder, or the repository has a filter that cannot be turned off
 */
export async function openGit(folder: string, env: Environment, signal: AbortSignal | undefined): Promise<Git> {
  const [program] = await findOnPath('git', env, folder);

  if (program === undefined) {
    throw new UserError('--changed needs git, and none was found on PATH. Programs in the scanned tree are not run.');
  }
  const options = { cwd: folder, env: gitEnvironment(env, folder), extendEnv: false, reject: false, stdin: 'ignore', stripFinalNewline: false, timeout, maxBuffer: 2 ** 28, ...(signal && { cancelSignal: signal }) } as const;

  async function run(off: readonly string[], args: readonly string[]): Promise<GitResult> {
    const result = await execa(program ?? '', ['--no-pager', ...[...settings, ...off].flatMap((setting) => ['-c', setting]), ...args], options);
    signal?.throwIfAborted();
    const { stdout = '', stderr = '' } = result as { readonly stdout?: string; readonly stderr?: string };
    const complaint = result.timedOut ? `it did not end within ${timeout / 1000} s` : (stderr.trim().split('\n')[0] ?? '');
    return { ok: result.exitCode === 0, stdout, complaint };
  }
  const filters = (await run([], ['config', '--null', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|smudge|process|required)$'])).stdout;
  const names = [...new Set(filters.split('\0').filter((name) => name !== ''))];
  const unsafe = names.find((name) => name.includes('='));

  if (unsafe !== undefined) {
    throw new UserError(`--changed does not run git here: its configuration has a filter with an equals sign in its name (${JSON.stringify(unsafe)}), which cannot be turned off.`);
  }
  const off = names.map((name) => `${name}=${name.endsWith('.required') ? 'false' : ''}`);
  return (...args) => run(off, args);
}

function gitEnvironment(env: Environment, folder: string): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || /^(GIT_|PATH$|LC_|LANG)/i.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(own),
    PATH: readVariable(env, 'PATH') === undefined ? '' : trustedFolders(env, folder).join(path.delimiter),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
