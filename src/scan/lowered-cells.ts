import type { Report } from '../report.ts';
import { pathKinds, severities, type Severity, type SeverityMap } from '../severity.ts';
import { weaknessIds } from '../weakness.ts';

type LoweredCell = NonNullable<Report['config']>['lowered'][number];

/** The cells of the published map that a user's map makes less severe, in the order of the vocabulary. */
export function loweredCells(published: SeverityMap, own: SeverityMap): readonly LoweredCell[] {
  return weaknessIds.flatMap((weakness) =>
    pathKinds.flatMap((kind) => {
      const from = published.severities[weakness][kind];
      const to = own.severities[weakness][kind];
      return from !== 'OFF' && isLower(to, from) ? [{ weakness, kind, from, to }] : [];
    }),
  );
}

/** Whether a severity is less than another. */
export function isLower(severity: Severity | 'OFF', other: Severity | 'OFF'): boolean {
  const order: readonly string[] = [...severities, 'OFF'];
  return order.indexOf(severity) > order.indexOf(other);
}
