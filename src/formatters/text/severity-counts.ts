import type { Finding } from '../../finding.ts';
import { severities } from '../../severity.ts';
import type { Palette } from './palette.ts';

/** `2 HIGH, 1 LOW`: how many findings there are of each severity that occurs. */
export function severityCounts(findings: readonly Finding[], { severity: paint }: Palette): string {
  return severities
    .map((severity) => ({ severity, total: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ total }) => total > 0)
    .map(({ severity, total }) => paint[severity](`${total.toLocaleString('en')} ${severity}`))
    .join(', ');
}
