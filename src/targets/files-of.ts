import { statSync } from 'node:fs';
import path from 'node:path';
import type { TargetOptions } from '../targets.ts';
import { excludedBy } from './excluded-by.ts';
import type { Skips } from './skips.ts';
import { startingScope } from './starting-scope.ts';
import { walk } from './walk.ts';

/** The files of all paths that are not left out, by their absolute paths with forward slashes, and whether they were named themselves. */
export function* filesOf(
  options: TargetOptions,
  skip: Skips['add'],
  unread: (folder: string, error: unknown) => void,
): Generator<{ readonly file: string; readonly isNamed: boolean }> {
  const root = withSlash(options.root);
  const excluded = excludedBy(options.exclude ?? []);

  for (const named of options.paths) {
    const isFolder = statSync(named).isDirectory();
    const start = isFolder ? withSlash(named) : withSlash(named).slice(0, -1);
    const relative = start.slice(root.length);

    if (relative !== '' && excluded(relative)) {
      skip('excluded by the user', start);
    } else if (isFolder) {
      for (const file of walk(start, startingScope(start, root), { root, excluded, skip, unread })) {
        yield { file, isNamed: false };
      }
    } else {
      yield { file: start, isNamed: true };
    }
  }
}

/** A folder with forward slashes, the last one included. */
export function withSlash(folder: string): string {
  const slashed = folder.split(path.sep).join('/');
  return slashed.endsWith('/') ? slashed : `${slashed}/`;
}
