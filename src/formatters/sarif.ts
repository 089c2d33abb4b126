import type { ArtifactLocation, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Finding, TraceStep } from '../finding.ts';
import type { Report } from '../report.ts';
import { describeGap } from './describe-gap.ts';
import { findGaps, type Gap } from './find-gaps.ts';
import { relativeUri } from './sarif/relative-uri.ts';
import { sarifNotes } from './sarif/sarif-notes.ts';
import { levels, sarifRuleId, sarifRules } from './sarif/sarif-rules.ts';
import { serialise } from './serialise.ts';

/** Base of all paths. Its address is left out: consumers bind it to their own checkout, and it tells of the machine. */
const rootId = '%SRCROOT%';

/** Longest text of a region that is repeated in its snippet. */
const maxSnippet = 1000;

/** The report as a SARIF 2.1.0 log of one run. Suppressed findings are left out. */
export function sarif(report: Report): string {
  const { name, version, url } = report.tool;
  const rules = sarifRules(report.findings);
  const gaps = findGaps(report);
  const notes = [...sarifNotes(report, (path) => ({ artifactLocation: sarifPath(path) }))];
  const isCompared = report.baseline?.state === 'read';
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, informationUri: url, rules } },
        invocations: [
          {
            executionSuccessful: gaps.length === 0,
            toolExecutionNotifications: gaps.map(sarifNotification),
            ...(notes.length > 0 && { toolConfigurationNotifications: notes }),
          },
        ],
        originalUriBaseIds: { [rootId]: { description: { text: 'The root of the scanned tree.' } } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => ({ ...sarifResult(finding, rules), ...(isCompared && { baselineState: 'new' as const }) })),
        ...(report.baseline && { properties: { baseline: { path: report.baseline.path, state: report.baseline.state, known: report.baseline.known } } }),
      },
    ],
  };
  return serialise(log);
}

function sarifResult(finding: Finding, rules: readonly ReportingDescriptor[]): Result {
  const ruleId = sarifRuleId(finding);

  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: sarifPath(finding.path), region: sarifRegion(finding) } }],
    ...(finding.trace && sarifTrace(finding, finding.trace)),
    partialFingerprints: { 'mcpTls/v1': finding.fingerprint },
    properties: {
      severity: finding.severity,
      pathKind: finding.pathKind,
      engine: finding.engine,
      engineRule: finding.ruleId,
      ...(finding.expired !== undefined && { expiredSuppression: finding.expired }),
      ...(finding.silenced && { silenced: finding.silenced }),
    },
  };
}

/** The way to the default: once as a flow to step through, once as places beside the finding. */
function sarifTrace(finding: Finding, trace: readonly TraceStep[]): Pick<Result, 'codeFlows' | 'relatedLocations'> {
  const steps = trace.map(({ path, line, column, text }) => ({
    physicalLocation: { artifactLocation: sarifPath(path), region: { startLine: line, startColumn: column } },
    message: { text },
  }));
  const use = { physicalLocation: { artifactLocation: sarifPath(finding.path), region: sarifRegion(finding) }, message: { text: 'The switch is read here.' } };
  return {
    codeFlows: [{ threadFlows: [{ locations: [...steps.toReversed(), use].map((location) => ({ location })) }] }],
    relatedLocations: steps.map((location, id) => ({ id, ...location })),
  };
}

function sarifPath(path: string): ArtifactLocation {
  return { uri: relativeUri(path), uriBaseId: rootId };
}

function sarifRegion(finding: Finding): Region {
  const { start, end } = finding;
  const text = regionText(finding);

  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(text !== '' && text.length <= maxSnippet && { snippet: { text } }),
  };
}

/** Nothing when the excerpt does not hold all of it. */
function regionText({ excerpt: { firstLine, firstColumn = 1, lines }, start, end }: Finding): string {
  return end.line > start.line && firstColumn > 1
    ? ''
    : lines
        .slice(start.line - firstLine, end.line - firstLine + 1)
        .map((line, index) => (start.line + index === end.line ? line.slice(0, end.column - firstColumn) : line))
        .map((line, index) => (index === 0 ? line.slice(start.column - firstColumn) : line))
        .join('\n');
}

function sarifNotification(gap: Gap): Notification {
  const { path } = gap;

  return {
    level: 'error',
    message: { text: describeGap(gap) },
    ...(path !== null && { locations: [{ physicalLocation: { artifactLocation: sarifPath(path) } }] }),
  };
}
