import type { InsecureCommand } from '../catalogue/insecure-commands.ts';

/** Whether a word behind a command is one of its insecure flags, in a cluster of letters or written out. */
export function isInsecureFlag({ flags, letter }: InsecureCommand, word: string): boolean {
  return flags.includes(word) || (letter !== undefined && /^-[a-zA-Z]+$/.test(word) && word.slice(1).includes(letter) && !/^-[oHdXueATmwbc]/.test(word));
}
