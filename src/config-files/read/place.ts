import type { Locate, Span } from '../reading.ts';

/** Where the part from `start` to `end` (offsets from 0, the end exclusive) of a text stands in its file. */
export type Place = (start: number, end: number) => Span;

/** The place of a text of which each offset stands somewhere in the file. */
export function placeBy(locate: Locate): Place {
  return (start, end) => ({ start: locate(start), end: locate(end) });
}

/** The place of a text that begins at an offset of another one, and goes on as that does. */
export function placeFrom(place: Place, offset: number): Place {
  return (start, end) => place(offset + start, offset + end);
}

/** The same for what may reach beyond the end of a text: the parser of shell scripts does so behind a last backslash. */
export function placeWithin(place: Place, length: number): Place {
  return (start, end) => place(Math.min(start, length), Math.min(end, length));
}
