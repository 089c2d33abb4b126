import path from 'node:path';
import { gitDirectory } from '../../targets/git-directory.ts';
import { readRegularFile } from '../../targets/read-regular-file.ts';
import { readTrackedFiles } from '../../targets/tracked-files.ts';
import type { GitState } from './doctor-report.ts';

/** Reads what git knows about the work tree that holds a folder, without running git; `null` when there is none. */
export function gitState(folder: string): GitState | null {
  const git = gitDirectory(folder);

  if (git === undefined) {
    const parent = path.dirname(folder);
    return parent === folder ? null : gitState(parent);
  }
  const [, branch = null] = /^ref: refs\/heads\/(.+)$/m.exec(readRegularFile(path.join(git.own, 'HEAD')) ?? '') ?? [];
  const tracked = [...readTrackedFiles(path.join(git.own, 'index'))];
  const folders = new Set(tracked.map((file) => path.posix.dirname(file)));

  return { top: folder, branch, trackedFiles: tracked.filter((file) => !folders.has(file)).length };
}
