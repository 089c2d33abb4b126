import { pathKinds, severityMap } from '../../src/severity.ts';
import type { Weakness } from '../../src/weakness.ts';

/** The severities of a weakness, in the order of `pathKinds`. */
export function severityCells(weakness: Weakness): readonly string[] {
  return pathKinds.map((kind) => severityMap.severities[weakness][kind]);
}
