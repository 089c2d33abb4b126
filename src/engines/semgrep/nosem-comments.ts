import type { TextLines } from './text-lines.ts';

/** A `nosemgrep` comment. */
export interface NosemComment {
  /** 1-based, like the column, which counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The rules it names, without the prefixes that plain Semgrep shows. */
  readonly ids: readonly string[];
  /** What follows ` -- `. */
  readonly reason: string;
}

/** Semgrep's comment behind the code, on the first line of a finding, and alone on the line above. */
const behind = / nosem(?:grep)?(?:[:=]\s?(?<ids>[^,\s].*))?/i;
const above = /^[^a-zA-Z0-9]*nosem(?:grep)?(?:[:=]\s?(?<ids>[^,\s].*))?/i;

/**
 * The comments that Semgrep applies to what begins on a line. Ids are separated by commas; what follows an id's first
 * blank is no part of it. An id may be written with a prefix that ends in a dot.
 *
 * @param line from 1
 */
export function nosemComments(line: number, text: TextLines): readonly NosemComment[] {
  return [...readComment(line, behind, text), ...readComment(line - 1, above, text)];
}

/** Every such comment of a file, with the lines whose findings it covers. Text that only quotes one has no `#` before it. */
export function allNosemComments(text: TextLines): readonly (NosemComment & { readonly covers: readonly number[] })[] {
  return text
    .search(/^[^#]*#.*\bnosem/is)
    .flatMap((line) => {
      const alone = readComment(line, above, text).map((comment) => ({ ...comment, covers: [line, line + 1] }));
      return alone.length > 0 ? alone : readComment(line, behind, text).map((comment) => ({ ...comment, covers: [line] }));
    });
}

function readComment(line: number, pattern: RegExp, text: TextLines): readonly NosemComment[] {
  const content = text.line(line);
  const match = pattern.exec(content);

  if (!match) {
    return [];
  }
  const list = match.groups?.['ids'] ?? '';
  const [, reason = ''] = list.split(/\s-{2,}\s+(.*)/s);
  const ids = list.split(',').map((part) => part.trim().split(/\s/, 1)[0]?.split('.').at(-1) ?? '');
  return [{ line, column: content.toLowerCase().indexOf('nosem', match.index) + 1, ids, reason }];
}
