import type { Read, Span } from '../../src/config-files/reading.ts';

/** What a reader tells of a text, one line each, with the place it stands at; comments are left out. */
export function told(read: Read): readonly string[] {
  if (!read.ok) {
    return [`${read.line}:${read.column} ${read.reason}`];
  }
  const { variables, entries, commands } = read.reading;
  return [
    ...variables.map((variable) => `${placeOf(variable)} set ${variable.name}=${variable.value}`),
    ...entries.map((entry) => `${placeOf(entry)} ${entry.keys.join(' › ')}=${String(entry.value)}`),
    ...commands.map(({ words }) => words.map((word) => `${placeOf(word)} ${word.text}`).join(' · ')),
  ];
}

/** The comments of a text, with their places. */
export function toldComments(read: Read): readonly string[] {
  return read.ok ? read.reading.comments.map((comment) => `${placeOf(comment)} ${comment.text}`) : [];
}

/** `1:5-1:9`, or shorter `1:5-9` on one line. */
export function placeOf({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line === start.line ? '' : `${end.line}:`}${end.column}`;
}
