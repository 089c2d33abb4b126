import { headerKeys, lineTypes } from '../formatters/jsonl/line-types.ts';
import { UserError } from '../user-error.ts';

type Line = Readonly<Record<string, unknown>>;

/**
 * Puts reports together again that are JSON Lines; there can be several in one file, one behind the other.
 *
 * @param name of the file, for errors
 * @returns for each, what its JSON report would hold; nothing is checked but the order of lines
 * @throws UserError when a line is no JSON object, or the last line of a report is missing
 */
export function parseLines(text: string, name: string): readonly object[] {
  const reports: object[] = [];
  let lines: Line[] = [];

  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') {
      continue;
    }
    const line = parseLine(source, `${name}:${index + 1}`);

    if ((line['type'] === 'header') !== (lines.length === 0)) {
      throw cutOff(name, index);
    }
    lines.push(line);

    if (line['type'] === 'end') {
      reports.push(assemble(lines));
      lines = [];
    }
  }
  if (lines.length > 0) {
    throw cutOff(name, text.split('\n').length);
  }
  return reports;
}

/** Whether a text is JSON Lines of ours, told by its first line. */
export function isLines(text: string): boolean {
  return /^\s*\{"type":"header",/.test(text);
}

function parseLine(source: string, place: string): Line {
  try {
    const line: unknown = JSON.parse(source);

    if (typeof line === 'object' && line !== null) {
      return line as Line;
    }
  } catch {
    // Said below.
  }
  throw new UserError(`${place}: this is no line of a report; scan that part again.`);
}

function cutOff(name: string, line: number): UserError {
  return new UserError(`${name}:${line}: the report ends before its last line, of type "end", so its scan was cut off; scan that part again.`);
}

function assemble(lines: readonly Line[]): object {
  const items = (wanted: string) => lines.filter(({ type }) => type === wanted).map(({ type, ...item }) => item);
  const unread = (wanted: unknown) => items('unread').filter(({ engine }) => engine === wanted).map(({ engine, ...file }) => file);
  const { type, ...end } = lines.at(-1) ?? {};

  return {
    ...Object.fromEntries(headerKeys.map((key) => [key, lines[0]?.[key]])),
    ...end,
    ...Object.fromEntries(Object.entries(lineTypes).map(([type, key]) => [key, items(type)])),
    engines: items('engine').map((run) => ({ ...run, unread: unread(run['engine']) })),
    unread: unread(null),
  };
}
