import type { InsecureCommand } from '../catalogue/insecure-commands.ts';

/**
 * Whether a word behind a command is one of its insecure flags: written out, as the letter in a cluster, or as a setting.
 *
 * @param word also two words joined by `=`
 */
export function isInsecureFlag({ flags, letter, valued = '', settings }: InsecureCommand, word: string): boolean {
  return flags.includes(word) || settings?.pattern.test(word) === true || (letter !== undefined && isInCluster(letter, valued, word));
}

/** The rest of a cluster behind a letter that takes a value is that value. */
function isInCluster(letter: string, valued: string, word: string): boolean {
  const cluster = /^-([a-z\d#:]+)/i.exec(word)?.[1] ?? '';
  const end = cluster.search(new RegExp(`[${valued}]|$`));
  return cluster.slice(0, end).includes(letter);
}
