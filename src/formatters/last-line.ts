import type { Finding } from '../finding.ts';

/** The last line that a finding touches: its end is exclusive, so one at column 1 belongs to the line before. */
export function lastLine({ start, end }: Pick<Finding, 'start' | 'end'>): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
