import type { Report } from '../report.ts';
import { classifyPath, type SeverityMap } from '../severity.ts';
import type { Weakness } from '../weakness.ts';
import { presets } from './presets.ts';

/** Makes the test whether a scan reports a weakness in a file (relative to the root): its preset or the map may leave it out. */
export function reportsTest(
  preset: Report['preset'],
  map: SeverityMap,
  isPackage: (folder: string) => boolean,
): (weakness: Weakness, path: string) => boolean {
  const leftOut: readonly Weakness[] = presets[preset];

  return (weakness, path) => !leftOut.includes(weakness) && map.severities[weakness][classifyPath(map, path, isPackage).kind] !== 'OFF';
}
