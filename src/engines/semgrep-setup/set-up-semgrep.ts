import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { packageRoot } from '../../package-root.ts';
import { cacheFolder } from '../semgrep/cache-folder.ts';
import { installerEnvironment, semgrepEnvironment, type Environment } from '../semgrep/environment.ts';
import type { Semgrep } from '../semgrep/find-semgrep.ts';
import { SemgrepUnavailable } from '../semgrep/semgrep-unavailable.ts';
import { pinnedVersion } from '../semgrep/versions.ts';
import { findInstallers } from './find-installers.ts';
import { installationPaths, installedSemgrep } from './installed-semgrep.ts';
import type { Installer } from './installers.ts';
import { withLock } from './with-lock.ts';

/** What setting Semgrep up takes. */
export interface SetUpOptions {
  /** Absolute path; `MCP_TLS_CACHE_DIR` or the platform's cache folder if not given. */
  readonly cacheDir?: string | undefined;
  readonly notice: (line: string) => void;
  readonly env: Environment;
  /** The scanned tree, if there is one: no program in it is run. */
  readonly root?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Installs the pinned Semgrep into the cache folder, unless it is there already; then no network is needed. Several runs
 * may do so at a time, and each may be cut off.
 *
 * @throws SemgrepUnavailable when nothing can install it, or the index cannot be reached
 */
export async function setUpSemgrep({ cacheDir, notice, env, root, signal }: SetUpOptions): Promise<Semgrep> {
  const folder = cacheDir ?? cacheFolder(env, root);
  const isolated = semgrepEnvironment(env, root, folder);

  try {
    await mkdir(folder, { recursive: true });
    const ready = await installedSemgrep(folder, isolated);

    if (ready !== undefined) {
      notice(`Semgrep ${ready.version} is set up in ${installationPaths(folder).folder}.`);
      return ready;
    }
    return await withLock({ folder, lock: installationPaths(folder).lock, notice, signal }, async (lost) => {
      const signals = signal ? [signal, lost] : [lost];
      return (await installedSemgrep(folder, isolated)) ?? install({ folder, notice, env, root, signal: AbortSignal.any(signals) });
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof SemgrepUnavailable
      ? error
      : new SemgrepUnavailable(`Semgrep could not be set up: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

interface InstallOptions extends Omit<SetUpOptions, 'cacheDir'> {
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function install({ folder, notice, env, root, signal }: InstallOptions): Promise<Semgrep> {
  const paths = installationPaths(folder);
  const isolated = installerEnvironment(env, root);
  const installers = await findInstallers({ env, isolated, cwd: folder, root });
  const problems: string[] = [];

  for (const installer of installers) {
    notice(`Setting up Semgrep ${pinnedVersion}, once, with ${installer.name}: about 400 MB in ${paths.folder}.`);
    await rm(paths.folder, { recursive: true, force: true });
    const problem = await runInstaller(installer, paths, { cwd: folder, env: isolated, signal });

    if (problem === undefined) {
      await writeFile(paths.marker, `${pinnedVersion}\n`);
      const ready = await installedSemgrep(folder, semgrepEnvironment(env, root, folder));

      if (ready !== undefined) {
        return ready;
      }
    }
    problems.push(`${installer.name}: ${problem ?? 'what it installed does not run'}.`);
    await rm(paths.folder, { recursive: true, force: true });
  }
  const reason = installers.length === 0 ? 'Neither uv nor a Python of 3.10 or later was found on PATH.' : problems.join(' ');
  throw new SemgrepUnavailable(`Semgrep ${pinnedVersion} could not be set up. ${reason}`);
}

async function runInstaller(
  installer: Installer,
  { folder, python }: { readonly folder: string; readonly python: string },
  { cwd, env, signal }: { readonly cwd: string; readonly env: Record<string, string>; readonly signal: AbortSignal },
): Promise<string | undefined> {
  const requirements = path.join(packageRoot(), 'semgrep', 'requirements.txt');

  for (const [program, ...args] of installer.commands(folder, python, requirements)) {
    const result = await execa(program, args, { cwd, env, extendEnv: false, reject: false, stdin: 'ignore', all: true, cancelSignal: signal });
    signal.throwIfAborted();

    if (result.failed) {
      const printed = result.all as string | undefined;
      const lines = printed?.split('\n').map((line) => line.trim()).filter((line) => line !== '') ?? [];
      return (lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? result.shortMessage ?? 'it failed').replace(/\.$/, '');
    }
  }
  return undefined;
}
