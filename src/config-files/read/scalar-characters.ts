import type { Locate } from '../reading.ts';

/**
 * Where the characters of a scalar stand: its lines are looked for in its text one after the other, since YAML folds, indents
 * and joins them, and TOML drops the first line break. Within a line with escapes the place is that of the line's start at worst.
 *
 * @param range offsets of the scalar in the source, the end exclusive
 */
export function scalarCharacters(value: string, source: string, [start, end]: readonly [number, number], locate: Locate): Locate {
  let pieces: readonly Piece[] | undefined;

  return (offset) => {
    pieces ??= piecesOf(value, source.slice(start, end), start);
    const piece = pieces.findLast(({ inValue }) => inValue <= offset);
    return locate(piece ? Math.min(piece.inSource + offset - piece.inValue, piece.inSource + piece.length) : start);
  };
}

interface Piece {
  readonly inValue: number;
  readonly inSource: number;
  readonly length: number;
}

function piecesOf(value: string, source: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let searched = 0;

  const header = /^[|>].*/.exec(source)?.[0].length ?? 0;

  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    if (index < header) {
      continue;
    }
    const text = line.trim();
    const bare = pieces.length === 0 ? text.replace(/^["']|["']$/g, '') : text;
    const found = bare === '' ? -1 : value.indexOf(bare, searched);

    if (found !== -1) {
      pieces.push({ inValue: found, inSource: start + index + line.indexOf(bare), length: bare.length });
      searched = found + bare.length;
    }
  }
  return pieces;
}
