import { describe, expect, it } from 'vitest';
import { exitStatus } from '../src/exit-status.ts';
import type { Finding } from '../src/finding.ts';
import type { EngineReport, Report } from '../src/report.ts';
import type { Severity } from '../src/severity.ts';

const engine: EngineReport = { engine: 'eslint', version: '10', files: 1, unread: [], failure: null };
const unread = [{ path: 'a.py', reason: 'permission denied' }];

function report(found: readonly Severity[], rest: Partial<Report> = {}) {
  return { engines: [engine], unread: [], findings: found.map(finding), ...rest };
}

function finding(severity: Severity): Finding {
  return {
    severity,
    weakness: 'weak-tls',
    path: 'a.ts',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 2 },
    message: 'm',
    ruleId: 'r',
    engine: 'eslint',
    pathKind: 'production',
    cwe: 'CWE-327',
    docsUrl: 'd',
    remedy: 'r',
    fingerprint: 'f',
    excerpt: { firstLine: 1, lines: [] },
    suppression: 's',
  };
}

describe('exitStatus', () => {
  it.each([
    { name: 'nothing found', input: report([]), failOn: 'LOW', status: 0 },
    { name: 'below --fail-on', input: report(['MEDIUM', 'LOW']), failOn: 'HIGH', status: 0 },
    { name: 'at --fail-on', input: report(['LOW', 'HIGH']), failOn: 'HIGH', status: 1 },
    { name: 'above --fail-on', input: report(['HIGH']), failOn: 'LOW', status: 1 },
    { name: 'never', input: report(['HIGH']), failOn: 'never', status: 0 },
    { name: 'a file no engine could be given', input: report([], { unread }), failOn: 'HIGH', status: 2 },
    { name: 'a file an engine could not read', input: report([], { engines: [{ ...engine, unread }] }), failOn: 'HIGH', status: 2 },
    { name: 'an unread file wins over findings', input: report(['HIGH'], { unread }), failOn: 'HIGH', status: 2 },
    { name: 'an unread file counts under never, too', input: report([], { unread }), failOn: 'never', status: 2 },
    { name: 'a failed engine', input: report(['HIGH'], { engines: [{ ...engine, failure: 'gone' }] }), failOn: 'HIGH', status: 2 },
  ] as const)('$name', ({ input, failOn, status }) => {
    expect(exitStatus(input, { failOn, allowUnread: false })).toBe(status);
  });

  it.each([
    { name: 'unread files are accepted', input: report([], { unread }), status: 0 },
    { name: 'findings still fail', input: report(['HIGH'], { unread }), status: 1 },
    { name: 'a failed engine is never accepted', input: report([], { engines: [{ ...engine, failure: 'gone' }] }), status: 2 },
  ] as const)('with --allow-unread: $name', ({ input, status }) => {
    expect(exitStatus(input, { failOn: 'HIGH', allowUnread: true })).toBe(status);
  });
});
