import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds `dist` unless it is newer than everything it is made from. */
export function buildIfStale(): void {
  const built = statSync(path.join(project, 'dist', 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'tools/packaging'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );

  if ([...sources, 'package.json', 'package-lock.json', 'tools/build.ts'].some((file) => modified(file) > built)) {
    execFileSync(process.execPath, ['--import', 'tsx', path.join('tools', 'build.ts')], { cwd: project, stdio: 'inherit' });
  }
}

function modified(file: string): number {
  return statSync(path.join(project, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
