import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';

/**
 * Absolute path of a program of the system; on Debian and Ubuntu its package is installed if it is missing and we may.
 *
 * @param names that the program may have
 * @throws Error that says how to get it
 */
export async function systemProgram(names: readonly string[], debianPackage: string): Promise<string> {
  const known = find(names);

  if (known !== undefined) {
    return known;
  }
  if (process.getuid?.() === 0 && find(['apt-get']) !== undefined) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const { status, stderr } = await run('/', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { DEBIAN_FRONTEND: 'noninteractive' });

    if (status !== 0) {
      throw new Error(`${debianPackage} could not be installed:\n${stderr}`);
    }
  }
  const installed = find(names);

  if (installed === undefined) {
    throw new Error(`These tests need ${names.join(' or ')} on PATH (Debian: apt-get install ${debianPackage}).`);
  }
  return installed;
}

/** The first of some programs that is on PATH, or where Debian keeps servers. */
function find(programs: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
