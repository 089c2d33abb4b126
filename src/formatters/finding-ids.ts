import type { Finding } from '../finding.ts';

/** An id for each finding, in the same order: its fingerprint, and a number behind it where another one has the same. */
export function findingIds(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();

  return findings.map(({ fingerprint }) => {
    const rank = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, rank);
    return rank === 1 ? fingerprint : `${fingerprint}-${rank}`;
  });
}
