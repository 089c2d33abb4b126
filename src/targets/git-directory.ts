import { statSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from './read-regular-file.ts';

/** Where a work tree's repository keeps its files: both absolute. */
export interface GitDirectory {
  /** Holds `index`. */
  readonly own: string;
  /** Holds `info/exclude`; the same folder unless the work tree is a linked one. */
  readonly common: string;
}

/** The repository of the work tree whose top level is `folder`; `undefined` when `folder` is not a top level. */
export function gitDirectory(folder: string): GitDirectory | undefined {
  const entry = path.join(folder, '.git');

  if (statSync(entry, { throwIfNoEntry: false })?.isDirectory()) {
    return { own: entry, common: entry };
  }
  const [, target] = /^gitdir: (.+)$/m.exec(readRegularFile(entry) ?? '') ?? [];

  if (target === undefined) {
    return undefined;
  }
  const own = path.resolve(folder, target.trim());
  return { own, common: path.resolve(own, readRegularFile(path.join(own, 'commondir'))?.trim() ?? '.') };
}
