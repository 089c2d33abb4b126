import ignore from 'ignore';
import { minimatch } from 'minimatch';

/**
 * Makes a test for paths that the user's globs leave out. Globs are written as in `.gitignore`, relative to the root,
 * and may have braces; a folder's path ends with a slash.
 */
export function excludedBy(globs: readonly string[]): (relative: string) => boolean {
  if (globs.length === 0) {
    return () => false;
  }
  const rules = ignore().add(globs.flatMap((glob) => minimatch.braceExpand(glob.replace(/^\.\//, '/'))));
  return (relative) => rules.ignores(relative);
}
