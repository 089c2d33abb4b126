import { scriptTables, shellKeys } from '../../catalogue/command-keys.ts';
import { readShell, readWords } from '../read/shell.ts';
import type { Entry, Reading, Word } from '../reading.ts';
import type { Siblings } from './siblings.ts';

type Commands = Pick<Reading, 'commands' | 'variables' | 'comments'>;

const none: Commands = { commands: [], variables: [], comments: [] };

/** What runs by an entry: a shell's line, or, at its first word, a program with its list of arguments. */
export function commandsOf(entry: Entry, siblings: Siblings): Commands {
  const { keys, value } = entry;
  const last = keys.at(-1) ?? '';

  if (typeof value !== 'string') {
    return none;
  }
  if (last === '0' && isProgram(keys.at(-2) ?? '')) {
    return ofWords([...siblings.list(entry), ...(keys.at(-2) === 'command' ? siblings.listBeside(entry, 'args') : [])]);
  }
  const list = last === 'command' ? siblings.list(entry, 'args') : [];

  if (list.length > 0) {
    return ofWords([entry, ...list]);
  }
  const isLine = shellKeys.has(last) || (shellKeys.has(keys.at(-2) ?? '') && /^\d+$/.test(last) && !isProgram(keys.at(-2) ?? ''));
  return isLine || scriptTables.some((table) => keys.length === table.length + 1 && table.every((key, index) => key === keys[index])) ? ofScript(entry) : none;
}

/** Keys whose list is the words of one command; of all others, each item is a line for a shell. */
function isProgram(key: string): boolean {
  return key === 'command' || key === 'entrypoint' || key === 'test';
}

function ofWords(entries: readonly Entry[]): Commands {
  const all = entries.filter((entry) => typeof entry.value === 'string' || typeof entry.value === 'number');
  const [first, second] = all;

  // A compose health check names its way to run first.
  if (first?.value === 'CMD-SHELL') {
    return second ? ofScript(second) : none;
  }
  return readWords((first?.value === 'CMD' ? all.slice(1) : all).map(({ value, start, end }): Word => ({ text: String(value), start, end })));
}

function ofScript({ value, start, locate }: Entry): Commands {
  return readShell(String(value), locate ?? ((offset) => ({ line: start.line, column: start.column + offset })));
}
