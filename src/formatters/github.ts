import { lastLine, type Finding } from '../finding.ts';
import type { Report, SuppressionNote } from '../report.ts';
import { severities, type Severity } from '../severity.ts';
import { describeGap } from './describe-gap.ts';
import { findGaps, type Gap } from './find-gaps.ts';
import { workflowCommand, type Annotation } from './github/workflow-command.ts';
import { incomplete } from './incomplete.ts';
import { createPalette } from './text/palette.ts';
import { renderVerdict } from './text/render-verdict.ts';
import { visible } from './visible.ts';

const annotations = { HIGH: 'error', MEDIUM: 'warning', LOW: 'notice' } as const satisfies Record<Severity, Annotation>;

/** How many annotations of one kind GitHub shows for a step; the rest is in its log. */
const shown = 10;

/**
 * The report as workflow commands of GitHub Actions, the most severe findings first, and a last line with the verdict.
 * That a scan is incomplete comes before all, so that it is among those GitHub shows.
 */
export function github(report: Report): string {
  const gaps = findGaps(report);
  const notes = report.suppressionNotes ?? [];
  const sorted = severities.map((severity) => report.findings.filter((finding) => finding.severity === severity));
  // A runner also takes `##[…]` for a command, wherever it stands in a line.
  const verdict = renderVerdict(report, gaps.length === 0, createPalette(false)).replaceAll('##[', '## [');

  return [
    ...(gaps.length > 0 ? [workflowCommand('error', { title: 'mcp-tls: incomplete scan' }, `${incomplete(gaps)}.`)] : []),
    ...sorted.flat().map(findingCommand),
    ...gaps.map(gapCommand),
    ...notes.map(noteCommand),
    [verdict, ...(gaps.length > 0 ? [`INCOMPLETE SCAN: ${incomplete(gaps)}.`] : []), ...limitNote(sorted, gaps, notes)].join(' '),
  ].join('\n').concat('\n');
}

function findingCommand(finding: Finding): string {
  const { path, start, end, severity, weakness, cwe, docsUrl } = finding;
  const line = lastLine(finding);
  // GitHub takes columns only for a finding within one line.
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  const place = `${visible(path)}:${start.line}:${start.column}`;

  return workflowCommand(
    annotations[severity],
    { file: path, line: start.line, endLine: line, ...columns, title: `${severity} ${weakness} (${cwe})` },
    `${visible(finding.message)}\n${place}\n${docsUrl}`,
  );
}

function gapCommand(gap: Gap): string {
  const place = gap.path === null ? {} : { file: gap.path };
  return workflowCommand('error', { ...place, title: 'mcp-tls: not scanned' }, visible(describeGap(gap)));
}

function noteCommand({ path, line, column, message }: SuppressionNote): string {
  return workflowCommand('notice', { file: path, line, col: column, title: 'mcp-tls: suppression comment' }, visible(message));
}

function limitNote([high = [], medium = [], low = []]: readonly (readonly Finding[])[], gaps: readonly Gap[], notes: readonly unknown[]): readonly string[] {
  const errors = high.length + (gaps.length > 0 ? gaps.length + 1 : 0);

  return [errors, medium.length, low.length + notes.length].some((total) => total > shown)
    ? [`GitHub shows the first ${shown} annotations of each kind; this log has all of them.`]
    : [];
}
