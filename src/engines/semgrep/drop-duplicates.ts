import type { Position, RawFinding } from '../../finding.ts';

/**
 * Leaves one finding for each weakness and place of a file: the first of those that overlap. A switch is dropped where
 * another weakness was found on the very same span.
 *
 * @param findings of one file
 * @returns in the order of their places
 */
export function dropDuplicates(findings: readonly RawFinding[]): readonly RawFinding[] {
  const kept: RawFinding[] = [];

  for (const finding of findings.toSorted(byPlace)) {
    if (!kept.some((other) => other.weakness === finding.weakness && overlap(other, finding))) {
      kept.push(finding);
    }
  }
  return kept.filter(
    (finding) =>
      finding.weakness !== 'verification-switch' ||
      !kept.some((other) => other !== finding && compare(other.start, finding.start) === 0 && compare(other.end, finding.end) === 0),
  );
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return compare(a.start, b.start) || compare(a.end, b.end) || (a.ruleId < b.ruleId ? -1 : 1);
}

function overlap(a: RawFinding, b: RawFinding): boolean {
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
