import { readFileSync, statSync } from 'node:fs';

/** The text of a regular file; `undefined` when there is none, so that a pipe or device of that name never blocks. */
export function readRegularFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
