import type { Finding, Position } from './finding.ts';

/** Where ESLint ends a line; the other engines know no more than these. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/u;

/** Code units of a line that are kept before the column where the finding begins, where it is that far in. */
const lead = 500;

/** Code units of a line that are kept: enough for code people wrote, not for a bundle on one line. */
const longest = 1600;

/** The lines of a text, without their ends and without the byte order mark. */
export function splitLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/u, '').split(lineBreak);
}

/**
 * The lines that a finding touches, with up to `context` lines before and after, without line breaks and without the
 * byte order mark. A position behind the end of the text gives the lines there are, at worst none. Very long lines are cut
 * to the columns around the place where the finding begins.
 *
 * @param text or its lines, where there are many findings in it
 * @param end exclusive, so a finding that ends at column 1 does not touch that line
 */
export function excerpt(text: string | readonly string[], start: Position, end: Position, context = 2): Finding['excerpt'] {
  const firstLine = Math.max(1, start.line - context);
  const lastTouched = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const past = lastTouched + context;
  const lines = typeof text === 'string' ? splitLines(text) : text;
  const isLastEmpty = lines.length > lastTouched && lines.length <= past && lines.at(-1) === '';
  const firstColumn = Math.max(1, start.column - lead);
  const kept = lines.slice(firstLine - 1, isLastEmpty ? lines.length - 1 : past).map((line) => line.slice(firstColumn - 1, firstColumn - 1 + longest));

  return { firstLine, ...(firstColumn > 1 && { firstColumn }), lines: kept };
}
