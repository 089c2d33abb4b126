import { realpathSync } from 'node:fs';
import type { SkipReason } from './skips.ts';

/**
 * Why a symbolic link is not followed: what it leads to is scanned by itself, is not the project's, or is not there.
 *
 * @param root absolute, with forward slashes and the last one
 */
export function leftOutLink(path: string, root: string): SkipReason {
  try {
    const target = `${realpathSync(path).replaceAll('\\', '/')}/`;
    return target.startsWith(root)
      ? 'symbolic links inside the root'
      : 'symbolic links out of the root';
  } catch {
    return 'broken symbolic links';
  }
}
