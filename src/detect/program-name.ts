import { shells, wrappers } from '../catalogue/command-programs.ts';

/** The name of a program, or of another file, without its folders. */
export function programName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

/** Whether a program runs a script that is its input when nothing else is said. */
export function isShell(word: string): boolean {
  return shells.has(programName(word));
}

/** Whether a program runs the command that its further words are. */
export function isWrapper(word: string): boolean {
  return wrappers.has(programName(word));
}
