import { existsSync } from 'node:fs';
import { GitScope } from './git-scope.ts';

/**
 * What git knows about a folder that the user named: the ignore files from the git top level down to it, without those
 * that leave the folder itself out. Folders are absolute, with forward slashes and the last one.
 *
 * @param root where ignore files begin to count when the folder is not in a git work tree
 */
export function startingScope(folder: string, root: string): GitScope {
  const above = foldersAbove(folder);
  const top = existsSync(`${folder}.git`) ? folder : (above.findLast((parent) => existsSync(`${parent}.git`)) ?? root);

  return above
    .filter((parent) => parent.length >= top.length)
    .reduce(
      (scope, parent) => scope.enter(parent, { isTop: existsSync(`${parent}.git`), hasIgnoreFile: true }),
      GitScope.none,
    )
    .without(folder);
}

/** The folders above a folder, the outermost first. */
function foldersAbove(folder: string): readonly string[] {
  const parts = folder.split('/').slice(0, -2);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}
