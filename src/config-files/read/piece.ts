import type { Span, Word } from '../reading.ts';
import { placeFrom, type Place } from './place.ts';

/** A text that stands within a file, and where. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
}

/**
 * What a part of `source` says after unquoting. Places are exact where it is written as it is read, at most in quotes;
 * otherwise they are that of the whole part.
 */
export function pieceOf(source: string, place: Place, start: number, end: number, text: string): Piece {
  const inner = end - start === text.length + 2 ? start + 1 : start;
  return source.startsWith(text, inner) && (inner !== start || end - start === text.length)
    ? { text, place: placeFrom(place, inner) }
    : { text, place: () => place(start, end) };
}

/** The same of a word of which only the span is known. */
export function pieceOfWord({ text, start, end }: Word): Piece {
  const quotes = start.line === end.line ? (end.column - start.column - text.length) / 2 : -1;
  const whole: Span = { start, end };

  if (quotes !== 0 && quotes !== 1) {
    return { text, place: () => whole };
  }
  const at = (offset: number) => ({ line: start.line, column: start.column + quotes + offset });
  return { text, place: (from, to) => ({ start: at(from), end: at(to) }) };
}
