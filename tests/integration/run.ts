import { execa } from 'execa';

/** What a command left. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder, whose own `node_modules/.bin` comes first, without colours and without input. */
export async function run(cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Run> {
  const { exitCode, stdout, stderr, cause } = await execa(command, args, {
    cwd,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    preferLocal: true,
    localDir: cwd,
    stdin: 'ignore',
    reject: false,
  });

  if (exitCode === undefined) {
    throw cause;
  }
  return { status: exitCode, stdout, stderr };
}
