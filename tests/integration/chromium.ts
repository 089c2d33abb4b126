import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Starts a real Chromium: the one of the system, on Debian and Ubuntu installed if it is missing and we may.
 *
 * @throws Error that says how to get one
 */
export async function startChromium(): Promise<Browser> {
  if (process.platform !== 'linux') {
    return chromium.launch({ channel: 'chrome' });
  }
  if (find(names) === undefined && process.getuid?.() === 0 && find(['apt-get']) !== undefined) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const { status, stderr } = await run('/', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });

    if (status !== 0) {
      throw new Error(`Chromium could not be installed:\n${stderr}`);
    }
  }
  const executablePath = find(names);

  if (executablePath === undefined) {
    throw new Error(`These tests need a browser: install Chromium so that ${names.join(' or ')} is on PATH (Debian: apt-get install chromium).`);
  }
  return chromium.launch({ executablePath });
}

/** The first of some programs that is on PATH. */
function find(programs: readonly string[]): string | undefined {
  return programs
    .flatMap((program) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, program)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
