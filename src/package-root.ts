import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of this package's folder, found from `src/` as well as from the bundle in `dist/`. */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));

  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
  }
  return folder;
}
