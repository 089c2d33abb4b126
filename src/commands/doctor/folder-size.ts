import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Size of all files below a folder in bytes, symbolic links not followed; 0 when there is no such folder. */
export function folderSize(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const file = path.join(folder, entry.name);
      return sum + (entry.isDirectory() ? folderSize(file) : (lstatSync(file, { throwIfNoEntry: false })?.size ?? 0));
    }, 0);
  } catch {
    return 0;
  }
}
