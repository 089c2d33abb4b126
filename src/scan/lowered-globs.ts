import { compareText } from '../compare-text.ts';
import type { Report } from '../report.ts';
import type { SeverityMap } from '../severity.ts';
import type { Graded } from './grade-file.ts';
import { isLower } from './lowered-cells.ts';

/** How many findings each glob made less severe than they were in production code; the most frequent glob first. */
export function loweredGlobs(graded: readonly Graded[], map: SeverityMap): Report['lowered'] {
  const counts = new Map<string, Report['lowered'][number]>();

  for (const { finding, severity, glob } of graded) {
    if (glob !== undefined && isLower(severity, map.severities[finding.weakness].production)) {
      const key = `${finding.pathKind}\0${glob}`;
      counts.set(key, { glob, kind: finding.pathKind, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.glob, b.glob) || compareText(a.kind, b.kind));
}
