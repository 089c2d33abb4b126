import type { Finding, UnreadFile } from '../finding.ts';
import type { BaselineReport, EngineReport, Report, SuppressionNote } from '../report.ts';
import { countFindings } from './count-findings.ts';
import { findGaps } from './find-gaps.ts';
import { serialise } from './serialise.ts';

/** The whole report as JSON, in the shape of `report.schema.json` and in one fixed order of keys. */
export function json(report: Report): string {
  return serialise(jsonReport(report));
}

/** What `report.schema.json` describes, before it is text. */
export function jsonReport(report: Report): Readonly<Record<keyof Report | 'schemaVersion' | 'complete' | 'summary', unknown>> {
  const { tool, root, preset, engines, walked, config, scope } = report;

  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version, url: tool.url },
    root,
    preset,
    scope: scope ? { paths: scope.paths, shard: scope.shard && { index: scope.shard.index, count: scope.shard.count }, settings: scope.settings } : null,
    complete: findGaps(report).length === 0,
    summary: countFindings(report.findings),
    findings: report.findings.map(jsonFinding),
    suppressed: report.suppressed.map(jsonFinding),
    engines: engines.map(jsonEngine),
    unread: report.unread.map(jsonUnread),
    walked: { files: walked.files, candidates: walked.candidates },
    skipped: report.skipped.map(({ reason, count, examples }) => ({ reason, count, examples })),
    lowered: report.lowered.map(({ glob, kind, count }) => ({ glob, kind, count })),
    config: config && {
      path: config.path,
      lowered: config.lowered.map(({ weakness, kind, from, to }) => ({ weakness, kind, from, to })),
      hidden: config.hidden,
    },
    ignoredDirectives: report.ignoredDirectives,
    suppressionNotes: (report.suppressionNotes ?? []).map(jsonNote),
    listeners: (report.listeners ?? []).map(({ path, line }) => ({ path, line })),
    baseline: report.baseline ? jsonBaseline(report.baseline) : null,
    changed: report.changed ? { since: report.changed.since, base: report.changed.base, files: report.changed.files } : null,
    durationMs: report.durationMs,
  };
}

/** A finding as the JSON report has it. */
export function jsonFinding(finding: Finding): object {
  const { start, end } = finding;

  return {
    weakness: finding.weakness,
    severity: finding.severity,
    pathKind: finding.pathKind,
    path: finding.path,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    message: finding.message,
    remedy: finding.remedy,
    cwe: finding.cwe,
    docsUrl: finding.docsUrl,
    engine: finding.engine,
    ruleId: finding.ruleId,
    fingerprint: finding.fingerprint,
    contentFingerprint: finding.contentFingerprint ?? null,
    suppression: finding.suppression,
    reason: finding.reason ?? null,
    expired: finding.expired ?? null,
    silenced: finding.silenced ?? [],
    area: finding.area ?? null,
    trace: (finding.trace ?? []).map(({ path, line, column, text }) => ({ path, line, column, text })),
    excerpt: { firstLine: finding.excerpt.firstLine, firstColumn: finding.excerpt.firstColumn ?? 1, lines: finding.excerpt.lines },
  } satisfies Record<keyof Finding, unknown>;
}

function jsonEngine({ engine, version, files, unread, failure }: EngineReport): object {
  return { engine, version, files, unread: unread.map(jsonUnread), failure };
}

function jsonNote({ kind, path, line, column, engine, ruleId, message }: SuppressionNote): object {
  return { kind, path, line, column, engine, ruleId, message };
}

function jsonBaseline({ path, state, known, fixed, unchecked }: BaselineReport): object {
  return { path, state, known, fixed: fixed.map(({ path: file, weakness, fingerprint }) => ({ path: file, weakness, fingerprint })), unchecked };
}

function jsonUnread({ path, reason }: UnreadFile): object {
  return { path, reason };
}
