import { insecureCommands, type InsecureCommand } from '../catalogue/insecure-commands.ts';
import type { Weakness } from '../weakness.ts';
import { isInsecureFlag } from './is-insecure-flag.ts';
import { isWrapper, programName } from './program-name.ts';
import { staysHere } from './this-machine.ts';

/** A word with which a command accepts any certificate. */
export interface InsecureWord {
  /** In the words of the command. */
  readonly index: number;
  readonly weakness: Weakness;
  /** Second half of the message. */
  readonly remedy: string;
}

interface Program {
  readonly command: InsecureCommand;
  readonly index: number;
}

/** Judges a command by its words, its program first. One that only talks to this machine is no finding. */
export function insecureWord(words: readonly string[]): InsecureWord | undefined {
  for (const { command, index } of programs(words)) {
    const behind = words.slice(index + 1);
    const found = staysHere(behind) ? -1 : behind.findIndex((word, at) => isInsecureFlag(command, word) || isInsecureFlag(command, `${word}=${behind[at + 1] ?? ''}`));

    if (found !== -1) {
      return { index: index + 1 + found, weakness: 'unverified-certificate', remedy: commandRemedy(command, behind[found] ?? '') };
    }
  }
  return undefined;
}

/** Whether the tables know a program that a command runs, so that nothing else about its words need be guessed. */
export function isKnownCommand(words: readonly string[]): boolean {
  return programs(words).length > 0;
}

/** Second half of the message on a flag of a command; of a cluster, only the letter is named. */
export function commandRemedy({ program, flags, letter, remedy }: InsecureCommand, word: string): string {
  const flag = letter !== undefined && /^-[^-]/.test(word) && !flags.includes(word) ? `-${letter}` : word;
  return `remove \`${flag}\` from the \`${program}\` command, or ${remedy}`;
}

/** The row of a program. */
export function insecureCommand(word: string): InsecureCommand | undefined {
  const name = programName(word);
  return insecureCommands.find(({ program, aliases = [] }) => program === name || aliases.includes(name));
}

/** The known programs that a command runs: its first word, the module of `python -m`, and whatever a wrapper runs. */
function programs(words: readonly string[]): readonly Program[] {
  const [first = ''] = words;
  const module = /^python[\d.]*$/.test(programName(first)) ? words.indexOf('-m') + 1 : 0;
  const candidates = isWrapper(first) ? words.map((_, index) => index) : [module];
  return candidates.flatMap((index): readonly Program[] => {
    const command = insecureCommand(words[index] ?? '');
    return command ? [{ command, index }] : [];
  });
}
