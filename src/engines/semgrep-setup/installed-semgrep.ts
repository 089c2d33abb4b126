import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Semgrep } from '../semgrep/find-semgrep.ts';
import { readVersion } from '../semgrep/read-version.ts';
import { pinnedVersion } from '../semgrep/versions.ts';

/** Where set-up puts the parts of one installation. */
export interface InstallationPaths {
  readonly folder: string;
  readonly python: string;
  readonly semgrep: string;
  /** Written last: a folder without it was cut off half-way. */
  readonly marker: string;
  readonly lock: string;
}

/** The parts of the installation in a cache folder. A virtual environment cannot be moved, so it is made in its place. */
export function installationPaths(cacheDir: string): InstallationPaths {
  const folder = path.join(cacheDir, `semgrep-${pinnedVersion}`);
  const [scripts, suffix] = path.sep === '\\' ? ['Scripts', '.exe'] : ['bin', ''];

  return {
    folder,
    python: path.join(folder, scripts, `python${suffix}`),
    semgrep: path.join(folder, scripts, `semgrep${suffix}`),
    marker: path.join(folder, 'complete'),
    lock: `${folder}.lock`,
  };
}

/** The copy of Semgrep in a cache folder; `undefined` when it is missing, half there or no longer runs. */
export async function installedSemgrep(cacheDir: string, env: Record<string, string>): Promise<Semgrep | undefined> {
  const { python, semgrep, marker } = installationPaths(cacheDir);
  const command = [python, '-I', '-m', 'semgrep.console_scripts.entrypoint'] as const;

  try {
    await access(marker);
  } catch {
    return undefined;
  }
  const version = await readVersion(command, env, cacheDir);
  return version === pinnedVersion ? { path: semgrep, version, command } : undefined;
}
