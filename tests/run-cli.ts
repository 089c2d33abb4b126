import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { project } from '../tools/packaging/build-if-stale.ts';

/** Absolute path of the built command. */
export const cli = path.join(project, 'dist', 'cli.js');

/** What a run of the command left. */
export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command, or a copy of it, with its output piped, and nothing in the environment that decides on colours. */
export function runCli(
  args: readonly string[],
  { env, command = cli, ...options }: SpawnOptions & { readonly cwd: string; readonly command?: string },
): Promise<CliRun> {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...inherited } = process.env;

  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { ...options, env: { ...inherited, ...env }, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
