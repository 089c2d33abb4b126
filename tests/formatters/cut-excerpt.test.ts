import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/excerpt.ts';
import { cutExcerpt } from '../../src/formatters/cut-excerpt.ts';
import { highFinding } from './sample-report.ts';

describe('cutExcerpt', () => {
  it('gives the same part of a line, whether the excerpt holds the whole line or what excerpt() keeps of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 3 }),
        fc.nat(4000),
        fc.nat(2000),
        fc.constantFrom(64, 240, 400),
        (lengths, column, size, width) => {
          const lines = lengths.map((length, index) => String(index).repeat(length));
          const start = { line: 1, column: Math.min(column, lines[0]?.length ?? 0) + 1 };
          const end = { line: 1, column: Math.min(start.column + size, (lines[0]?.length ?? 0) + 1) };
          const kept = excerpt(lines.join('\n'), start, end);
          const whole = { ...kept, firstColumn: 1, lines: lines.slice(0, kept.lines.length) };
          expect(cutExcerpt({ ...highFinding, start, end, excerpt: kept }, width)).toEqual(cutExcerpt({ ...highFinding, start, end, excerpt: whole }, width));
        },
      ),
    );
  });
});
