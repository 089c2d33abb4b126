import { execa } from 'execa';
import semver from 'semver';
import type { Command } from './find-semgrep.ts';

/** The native front end of Semgrep prints its version in a fraction of a second; the other one looks for updates first. */
const args = ['--experimental', '--version'];

/**
 * Asks a Semgrep for its version.
 *
 * @param cwd a folder outside the scanned tree
 * @returns `undefined` when it cannot be started or prints something else
 */
export async function readVersion([program, ...first]: Command, env: Record<string, string>, cwd: string): Promise<string | undefined> {
  const { stdout } = await execa(program, [...first, ...args], {
    cwd,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: 60_000,
  });
  const printed = stdout as string | undefined;
  return semver.valid(printed?.trim().split('\n').at(-1)) ?? undefined;
}
