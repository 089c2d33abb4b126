import { lstatSync, readFileSync, statSync } from 'node:fs';

/**
 * The text of a regular file; `undefined` when there is none, so that a pipe or device of that name never blocks.
 *
 * @param followsLinks whether a symbolic link may lead to it
 */
export function readRegularFile(path: string, followsLinks = true): string | undefined {
  try {
    return (followsLinks ? statSync : lstatSync)(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
