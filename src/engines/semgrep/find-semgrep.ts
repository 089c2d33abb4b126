import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import semver from 'semver';
import { setUpSemgrep } from '../semgrep-setup/set-up-semgrep.ts';
import { installedSemgrep } from '../semgrep-setup/installed-semgrep.ts';
import { cacheFolder } from './cache-folder.ts';
import { readVariable, semgrepEnvironment, type Environment } from './environment.ts';
import { findOnPath } from './find-on-path.ts';
import { readVersion } from './read-version.ts';
import { SemgrepUnavailable } from './semgrep-unavailable.ts';
import { testedRange } from './versions.ts';

/** A program and its first arguments. */
export type Command = readonly [string, ...string[]];

/** A Semgrep that can be run. */
export interface Semgrep {
  /** Absolute path of its executable. */
  readonly path: string;
  readonly version: string;
  /** How to start it: the executable, or its Python in isolated mode. */
  readonly command: Command;
}

/** Where to look for Semgrep. */
export interface FindOptions {
  /** The scanned tree: nothing in it is run, except what `MCP_TLS_SEMGREP` names. */
  readonly root?: string | undefined;
  /** Whether to set Semgrep up if it is not found. */
  readonly install: boolean;
  readonly notice: (line: string) => void;
  readonly env: Environment;
  /** Absolute path; `MCP_TLS_CACHE_DIR` or the platform's cache folder if not given. */
  readonly cacheDir?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds Semgrep: the one of `MCP_TLS_SEMGREP`, else the first on `PATH` in the tested range, else the copy in the cache.
 *
 * @throws SemgrepUnavailable with the remedy
 */
export async function findSemgrep({ root, install, notice, env, cacheDir, signal }: FindOptions): Promise<Semgrep> {
  const folder = cacheDir ?? cacheFolder(env, root);
  const named = readVariable(env, 'MCP_TLS_SEMGREP');
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SemgrepUnavailable(`The cache folder ${folder} cannot be made.`, { cause });
  });
  const isolated = semgrepEnvironment(env, root, folder);

  if (named !== undefined && named !== '') {
    return namedSemgrep(named, isolated, folder);
  }
  for (const file of await findOnPath('semgrep', env, root)) {
    const version = await readVersion([file], isolated, folder);

    if (version !== undefined && semver.satisfies(version, testedRange)) {
      return { path: file, version, command: [file] };
    }
    notice(`Skipped ${file}: ${version === undefined ? 'it does not tell its version' : `version ${version} is outside ${testedRange}`}.`);
  }
  const installed = await installedSemgrep(folder, isolated);

  if (installed === undefined && !install) {
    throw new SemgrepUnavailable('Python files need Semgrep, which is not installed, and setting it up was not allowed.');
  }
  return installed ?? setUpSemgrep({ cacheDir: folder, notice, env, root, signal });
}

async function namedSemgrep(file: string, env: Record<string, string>, folder: string): Promise<Semgrep> {
  if (!path.isAbsolute(file)) {
    throw new SemgrepUnavailable(`MCP_TLS_SEMGREP must be an absolute path, not "${file}".`);
  }
  const version = await readVersion([file], env, folder);

  if (version === undefined) {
    throw new SemgrepUnavailable(`MCP_TLS_SEMGREP names ${file}, which cannot be run or does not tell its version.`);
  }
  if (!semver.satisfies(version, testedRange)) {
    throw new SemgrepUnavailable(`MCP_TLS_SEMGREP names Semgrep ${version}, which is outside ${testedRange}.`);
  }
  return { path: file, version, command: [file] };
}
