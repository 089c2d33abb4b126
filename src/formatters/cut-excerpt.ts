import type { Finding } from '../finding.ts';

/** The part of an excerpt that is worth showing: `lines` begin at `firstColumn` (1-based) of their source lines. */
interface CutExcerpt {
  readonly firstLine: number;
  readonly firstColumn: number;
  readonly lines: readonly string[];
}

/** Cuts the lines of an excerpt to `width` (at most 450) UTF-16 code units around the finding: minified code stays readable. */
export function cutExcerpt({ excerpt: { firstLine, firstColumn: kept = 1, lines }, start, end }: Finding, width: number): CutExcerpt {
  const guilty = kept - 1 + (lines[start.line - firstLine]?.length ?? 0);
  const guiltyEnd = end.line === start.line ? end.column - 1 : guilty;
  const lead = Math.floor(width / 4);
  const firstColumn = guiltyEnd <= width ? 1 : Math.max(kept, Math.min(start.column - lead, guilty - width + 1));

  return { firstLine, firstColumn, lines: lines.map((line) => line.slice(firstColumn - kept, firstColumn - kept + width)) };
}
