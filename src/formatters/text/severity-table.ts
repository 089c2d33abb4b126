import type { Finding } from '../../finding.ts';
import { pathKinds, severities } from '../../severity.ts';
import { countFindings } from '../count-findings.ts';
import type { Palette } from './palette.ts';

const columnWidth = 12;

/** How many findings there are: a row for each severity, a column for each kind of path, and totals. */
export function severityTable(findings: readonly Finding[], { dim, severity: paint }: Palette): readonly string[] {
  const counts = countFindings(findings);
  const header = ['', ...pathKinds, 'total'].map((title, index) => cell(title, index)).join('');

  return [
    dim(header),
    ...severities.map((severity) => {
      const row = pathKinds.map((kind) => counts[severity][kind]);
      const total = row.reduce((sum, number) => sum + number, 0);
      const label = severity.padEnd(columnWidth);
      const numbers = [...row, total].map((number) => cell(number === 0 ? '-' : number, 1));
      return [total > 0 ? paint[severity](label) : dim(label), ...numbers].join('');
    }),
  ];
}

function cell(content: string | number, index: number): string {
  return index === 0 ? String(content).padEnd(columnWidth) : String(content).padStart(columnWidth);
}
