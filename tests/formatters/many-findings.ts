import type { Finding } from '../../src/finding.ts';
import { severityMap } from '../../src/severity.ts';
import { weaknessIds } from '../../src/weakness.ts';
import { sampleFinding } from './sample-report.ts';

const folders = [
  { folder: 'src/clients', pathKind: 'production' },
  { folder: 'src/tools/inventory', pathKind: 'production' },
  { folder: 'packages/gateway/src', pathKind: 'production' },
  { folder: 'examples/quick start', pathKind: 'example' },
  { folder: 'tests', pathKind: 'test' },
] as const;

/** Findings of every weakness in folders of every kind, each in a file of its own, with the severities of the map. */
export function manyFindings(total: number): readonly Finding[] {
  return Array.from({ length: total }, (_, index) => {
    const weakness = weaknessIds[index % weaknessIds.length] ?? 'weak-tls';
    const { folder, pathKind } = folders[Math.floor(index / 7) % folders.length] ?? folders[0];
    const severity = severityMap.severities[weakness][pathKind];

    return sampleFinding({
      weakness,
      path: `${folder}/client-${index}.ts`,
      pathKind,
      severity: severity === 'OFF' ? 'LOW' : severity,
      guilty: `insecure${index}: true`,
      code: `import https from 'node:https';\n\nexport const agent = new https.Agent({\n  keepAlive: true,\n  insecure${index}: true,\n});\n`,
    });
  });
}
