import { describe, expect, it } from 'vitest';
import { excerpt } from '../src/excerpt.ts';

const at = (line: number, column = 1) => ({ line, column });

describe('excerpt', () => {
  it('has two lines before and after', () => {
    expect(excerpt('1\n2\n3\n4\n5\n6\n7', at(4), at(4, 2))).toEqual({ firstLine: 2, lines: ['2', '3', '4', '5', '6'] });
  });

  it('stops at the first and the last line', () => {
    expect(excerpt('1\n2\n3', at(1), at(1, 2))).toEqual({ firstLine: 1, lines: ['1', '2', '3'] });
    expect(excerpt('1\n2\n3', at(3), at(3, 2), 1)).toEqual({ firstLine: 2, lines: ['2', '3'] });
  });

  it('does not show the empty line behind a final line break', () => {
    expect(excerpt('1\n2\n', at(2), at(2, 2))).toEqual({ firstLine: 1, lines: ['1', '2'] });
    expect(excerpt('1\n2\n', at(1), at(1, 2), 1)).toEqual({ firstLine: 1, lines: ['1', '2'] });
  });

  it('shows an empty line that stands in the middle', () => {
    expect(excerpt('1\n\n3\n', at(1), at(1, 2), 1)).toEqual({ firstLine: 1, lines: ['1', ''] });
  });

  it('knows the line breaks of Windows, old Macs and Unicode', () => {
    expect(excerpt('1\r\n2\r3\u20284\r\n', at(2), at(2, 2))).toEqual({ firstLine: 1, lines: ['1', '2', '3', '4'] });
  });

  it('leaves out the byte order mark', () => {
    expect(excerpt('\uFEFFa = 1', at(1), at(1, 6))).toEqual({ firstLine: 1, lines: ['a = 1'] });
  });

  it('does not touch the line at whose first column a finding ends', () => {
    expect(excerpt('1\n2\n3', at(1), at(2, 1), 0)).toEqual({ firstLine: 1, lines: ['1'] });
  });

  it('has all lines of a long finding', () => {
    expect(excerpt('1\n2\n3\n4\n5', at(2), at(4, 2), 0)).toEqual({ firstLine: 2, lines: ['2', '3', '4'] });
  });

  it('gives what there is for positions behind the end', () => {
    expect(excerpt('1\n2', at(3), at(3, 5), 1)).toEqual({ firstLine: 2, lines: ['2'] });
    expect(excerpt('', at(9), at(9, 5))).toEqual({ firstLine: 7, lines: [] });
  });
});
