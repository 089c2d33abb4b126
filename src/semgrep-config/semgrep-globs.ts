import { braceExpand } from 'minimatch';

/**
 * Writes a glob of the map for the `paths` of a Semgrep rule, which knows no braces and takes a glob without a leading
 * slash as one that may begin at any folder. One for files of another extension than `py` is left out.
 *
 * @throws when the glob uses what Semgrep has no words for: a leading `!`, or groups such as `+(a|b)`
 */
export function semgrepGlobs(glob: string): readonly string[] {
  if (glob.startsWith('!') || /[!?*+@]\(/.test(glob)) {
    throw new Error(`The glob "${glob}" cannot be written for Semgrep: use braces or several globs.`);
  }
  return braceExpand(glob).filter((plain) => !/\.(?!py$)\w+$/.test(plain)).map((plain) => (plain.startsWith('**/') || plain.startsWith('/') ? plain : `/${plain}`));
}
