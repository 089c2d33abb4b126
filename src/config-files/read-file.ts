import { commandsOf } from './entries/commands-of.ts';
import { Siblings } from './entries/siblings.ts';
import { variableOf } from './entries/variables-of.ts';
import { formatOf, type Format } from './file-kinds.ts';
import { readers } from './readers.ts';
import type { Read, Reading } from './reading.ts';

/**
 * Reads a file that is no code, by its name without folders. Entries of structured formats also say which variables are set
 * and what is run. Never throws: a text nested too deep for a parser is not read, either.
 */
export function readFile(text: string, name: string): Read {
  const format = formatOf(name);

  if (format === undefined) {
    return { ok: false, line: 1, column: 1, reason: 'no format is known for this name' };
  }
  try {
    const read = readers[format](text);
    return read.ok && structured.has(format) ? { ok: true, reading: withMeaning(read.reading) } : read;
  } catch (error) {
    return { ok: false, line: 1, column: 1, reason: error instanceof RangeError ? 'nested too deep' : String(error) };
  }
}

/** Formats whose entries have a meaning of their own; readers of the others give it themselves. */
const structured: ReadonlySet<Format> = new Set<Format>(['json', 'yaml', 'toml']);

function withMeaning(reading: Reading): Reading {
  const siblings = new Siblings(reading.entries);
  const variables = reading.entries.flatMap((entry) => variableOf(entry, siblings) ?? []);
  const run = reading.entries.map((entry) => commandsOf(entry, siblings));

  return {
    ...reading,
    variables: [...reading.variables, ...variables, ...run.flatMap((each) => each.variables)],
    commands: [...reading.commands, ...run.flatMap((each) => each.commands)],
    comments: [...reading.comments, ...run.flatMap((each) => each.comments)].toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column),
  };
}
