import path from 'node:path';
import { execa } from 'execa';
import type { Environment } from '../semgrep/environment.ts';
import { findOnPath } from '../semgrep/find-on-path.ts';
import { pipInstaller, uvInstaller, type Installer } from './installers.ts';

const oldestPython = 'sys.version_info >= (3, 10)';

/** pip's settings for a mirror or a local folder, which uv does not read. */
const pipMirror = /^PIP_(INDEX_URL|EXTRA_INDEX_URL|NO_INDEX|FIND_LINKS|CONFIG_FILE)$/;
const uvMirror = /^UV_(INDEX|DEFAULT_INDEX|INDEX_URL|FIND_LINKS|CONFIG_FILE)$/;

/**
 * Finds what can install Python packages on this machine, best first: uv, else each Python of 3.10 or later with pip;
 * pip comes first where a mirror is set for it alone.
 *
 * @param env whose `PATH` is searched
 * @param isolated what the programs run with
 */
export async function findInstallers(
  { env, isolated, cwd, root }: { env: Environment; isolated: Record<string, string>; cwd: string; root: string | undefined },
): Promise<readonly Installer[]> {
  const uv = (await findOnPath('uv', env, root)).slice(0, 1).map(uvInstaller);
  const launchers = path.sep === '\\' ? (await findOnPath('py', env, root)).map((file) => [file, '-3'] as const) : [];
  const pythons = [...(await findOnPath('python3', env, root)), ...(await findOnPath('python', env, root))].map((file) => [file] as const);
  const pips: Installer[] = [];

  for (const [program, ...first] of [...pythons, ...launchers]) {
    const { stdout } = await execa(program, [...first, '-I', '-c', `import sys; print(${oldestPython})`], {
      cwd,
      env: isolated,
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
      timeout: 60_000,
    });

    // Nothing is printed where the program could not be started, whatever the types say.
    const printed = stdout as string | undefined;

    if (printed?.trim() === 'True') {
      pips.push(pipInstaller([program, ...first]));
      break;
    }
  }
  const names = Object.keys(env).filter((name) => env[name]);
  const isMirrorOfPipOnly = names.some((name) => pipMirror.test(name)) && !names.some((name) => uvMirror.test(name));
  return isMirrorOfPipOnly ? [...pips, ...uv] : [...uv, ...pips];
}
