import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { severities, type Severity } from '../severity.ts';
import { findGaps } from './find-gaps.ts';
import type { FormatterOptions } from './formatter.ts';
import { createPalette, type Palette } from './text/palette.ts';
import { renderFinding } from './text/render-finding.ts';
import { renderGaps } from './text/render-gaps.ts';
import { renderSummary } from './text/render-summary.ts';
import { renderVerdict } from './text/render-verdict.ts';
import { severityCounts } from './text/severity-counts.ts';

/** The report for people, 80 columns wide: findings, the most severe first, a summary, and last what went wrong. */
export function text(report: Report, { severity: lowest, color, quiet }: Omit<FormatterOptions, 'finishedAt'>): string {
  const palette = createPalette(color);
  const gaps = findGaps(report);
  const [shown, hidden] = divide(report.findings, severities.slice(0, severities.indexOf(lowest) + 1));
  const summary = [
    hiddenLine(hidden, palette),
    renderSummary(report, palette),
    renderVerdict(report, gaps.length === 0, palette),
  ];
  const blocks = [
    ...shown.map((finding) => renderFinding(finding, palette)),
    ...(quiet ? [] : summary),
    renderGaps(gaps, palette),
  ].filter((block) => block !== '');

  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

/** The findings of the given severities in that order, and the others. */
function divide(findings: readonly Finding[], wanted: readonly Severity[]): readonly [Finding[], Finding[]] {
  return [
    wanted.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    findings.filter((finding) => !wanted.includes(finding.severity)),
  ];
}

function hiddenLine(findings: readonly Finding[], palette: Palette): string {
  const lowest = severities.findLast((severity) => findings.some((finding) => finding.severity === severity));

  return lowest === undefined
    ? ''
    : `Not shown: ${severityCounts(findings, palette)} (--severity ${lowest.toLowerCase()} shows them).`;
}
