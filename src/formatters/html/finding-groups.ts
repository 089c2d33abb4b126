import type { Finding } from '../../finding.ts';
import { pathKinds, severities, type Severity } from '../../severity.ts';
import { weaknessIds, type Weakness } from '../../weakness.ts';
import { findingIds } from '../finding-ids.ts';

/** A finding and the id of its element. */
export interface PlacedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** The findings of one weakness at one severity. */
export interface FindingGroup {
  /** Id of its element. */
  readonly id: string;
  readonly severity: Severity;
  readonly weakness: Weakness;
  /** Production code first, then in the order of the report. */
  readonly findings: readonly PlacedFinding[];
}

/** The findings as the report lists them: the most severe first, then in the order of the vocabulary. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const ids = findingIds(findings);
  const placed = findings.map((finding, index) => ({ id: `finding-${ids[index] ?? index}`, finding }));

  return severities
    .flatMap((severity) =>
      weaknessIds.map((weakness) => ({
        id: `group-${severity.toLowerCase()}-${weakness}`,
        severity,
        weakness,
        findings: pathKinds.flatMap((kind) =>
          placed.filter(({ finding }) => finding.severity === severity && finding.weakness === weakness && finding.pathKind === kind),
        ),
      })),
    )
    .filter((group) => group.findings.length > 0);
}
