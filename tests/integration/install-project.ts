import { cpSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Copies a project of `tests/projects`, and installs the packed package and others there, as a user would.
 *
 * @returns the copy's absolute path
 */
export async function installProject(name: string, packages: readonly string[], options: readonly string[] = []): Promise<string> {
  const folder = temporaryFolder();
  cpSync(path.join(project, 'tests', 'projects', name), folder, { recursive: true });

  const args = ['install', '--save-dev', '--prefer-offline', '--no-audit', '--no-fund', ...options];
  const { status, stderr } = await run(folder, 'npm', [...args, ...packages, inject('packed').tarball]);

  if (status !== 0) {
    throw new Error(`npm failed in ${name}:\n${stderr}`);
  }
  return folder;
}
