import { parseTree, type ParseError } from 'jsonc-parser';
import type { Word } from '../reading.ts';
import { Gathered } from './gathered.ts';
import type { Piece } from './piece.ts';
import { readWords } from './shell.ts';
import { shellReading, type ShellReading } from './shell-reading.ts';

/** Reads what `RUN`, `CMD`, `ENTRYPOINT` and the `CMD` of a health check run: a list of words as JSON, or a shell line. */
export function dockerCommand(piece: Piece, isShellRead: boolean): ShellReading {
  const words = execWords(piece);

  if (words) {
    return { reading: readWords(words), errors: [] };
  }
  return isShellRead ? shellReading(piece) : { reading: new Gathered(), errors: [] };
}

/** The words of the exec form; none when it is no valid JSON, which makes it a shell line. */
export function execWords({ text, place }: Piece): readonly Word[] | undefined {
  if (!/^\s*\[/.test(text)) {
    return undefined;
  }
  const errors: ParseError[] = [];
  // A line goes on behind a backslash, which is no JSON.
  const list = parseTree(text.replaceAll('\\\n', '  '), errors, { disallowComments: true });

  if (errors.length > 0 || list?.type !== 'array') {
    return undefined;
  }
  const words = (list.children ?? []).flatMap(({ value, offset, length }): readonly Word[] => (typeof value === 'string' ? [{ text: value, ...place(offset, offset + length) }] : []));
  return words.length === list.children?.length ? words : undefined;
}
