import type { Finding } from '../finding.ts';
import type { PathKind, Severity } from '../severity.ts';

/** How many findings there are of each severity on each kind of path. */
type FindingCounts = Readonly<Record<Severity, Readonly<Record<PathKind, number>>>>;

/** Counts findings by severity and path kind, zeros included. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity, kind: PathKind) =>
    findings.filter((finding) => finding.severity === severity && finding.pathKind === kind).length;
  const countKinds = (severity: Severity) => ({
    production: count(severity, 'production'),
    example: count(severity, 'example'),
    test: count(severity, 'test'),
  });
  return { HIGH: countKinds('HIGH'), MEDIUM: countKinds('MEDIUM'), LOW: countKinds('LOW') };
}
