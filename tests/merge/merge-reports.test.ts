import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/formatters/json.ts';
import { jsonl } from '../../src/formatters/jsonl.ts';
import { mergeReports } from '../../src/merge/merge-reports.ts';
import { readReports } from '../../src/merge/read-reports.ts';
import type { Report, ReportScope } from '../../src/report.ts';
import { cleanReport, highFinding, lowFinding } from '../formatters/sample-report.ts';

const paths = ['a', 'b', 'c', 'd', 'e'];
const { version } = cleanReport.tool;

/** What one scan says of some folders, of which each has a finding, an unread file and a skipped folder of its own. */
function reportOn(folders: readonly string[], scope: Partial<ReportScope> = {}): Report {
  const names = folders.toSorted();

  return {
    ...cleanReport,
    scope: { paths: names, shard: null, settings: '0123456789abcdef', ...scope },
    findings: names.map((folder) => ({ ...highFinding, path: `${folder}/server.js` })),
    suppressed: names.map((folder) => ({ ...lowFinding, path: `${folder}/test.py`, reason: folder < 'c' ? null : 'a printer' })),
    engines: names.length === 0 ? [] : [{ engine: 'eslint', version: '10.0.0', files: names.length, unread: names.map((folder) => ({ path: `${folder}/x.js`, reason: 'line 1: no' })), failure: null }],
    unread: names.map((folder) => ({ path: `${folder}/y.py`, reason: 'permission denied' })),
    walked: { files: 7 * names.length, candidates: names.length },
    skipped: names.length === 0 ? [] : [{ reason: 'git-ignored', count: names.length, examples: names.slice(0, 3).map((folder) => `${folder}/out/`) }],
    lowered: names.length === 0 ? [] : [{ glob: '**/tests/**', kind: 'test', count: names.length }],
    config: null,
    baseline: null,
    changed: null,
    listeners: names.map((folder) => ({ path: `${folder}/http.ts`, line: 7 })),
    suppressionNotes: names.map((folder) => ({ kind: 'unused', path: `${folder}/z.py`, line: 1, column: 1, engine: 'semgrep', ruleId: 'x', message: 'x' })),
    durationMs: 1000 * names.length,
  };
}

const named = (reports: readonly Report[]) => reports.map((report, index) => ({ name: `${index}.json`, report }));
const merge = (...reports: readonly Report[]) => mergeReports(named(reports));

describe('mergeReports', () => {
  it('gives what one scan would have given, in any order, with repetitions, and merged in steps', () => {
    const division = fc.array(fc.nat(2), { minLength: paths.length, maxLength: paths.length });

    fc.assert(
      fc.property(division, fc.array(fc.nat(2), { maxLength: 4 }), fc.nat(5), (owner, again, order) => {
        const parts = [0, 1, 2].map((part) => reportOn(paths.filter((_, index) => owner[index] === part)));
        const all = [...parts, ...again.flatMap((index) => parts.slice(index, index + 1))];
        const given = order % 2 === 0 ? all : all.toReversed();
        const whole = reportOn(paths);
        expect(json(merge(...given))).toBe(json(whole));
        expect(json(merge(merge(...parts.slice(0, 2)), ...given))).toBe(json(whole));
        expect(json(merge(whole, ...given))).toBe(json(whole));
      }),
      { numRuns: 50 },
    );
  });

  it('takes the parts as JSON and as JSON Lines, one behind the other', () => {
    const [left, right] = [reportOn(['a', 'b']), reportOn(['c'])];
    expect(readReports(json(left), 'a', version)).toEqual([left]);
    expect(readReports(jsonl(left) + jsonl(right), 'b', version)).toEqual([left, right]);
  });

  it('takes all shards, and nothing less', () => {
    const shard = (index: number, count = 3) => reportOn(['a'], { shard: { index, count } });
    expect(merge(shard(3), shard(1), shard(2), shard(1)).scope).toEqual({ paths: ['a'], shard: null, settings: '0123456789abcdef' });
    expect(() => merge(shard(3), shard(1))).toThrow('shard 2/3 is missing: half a scan never looks clean. Scan it, and merge all.');
    expect(() => merge(shard(2))).toThrow('shard 1/3, shard 3/3 are missing: half a scan never looks clean. Scan them, and merge all.');
    expect(() => merge(shard(1), shard(2, 4))).toThrow('0.json is one of 3 shards, 1.json one of 4: give all shards of one division.');
  });

  it.each<{ name: string; other: Report; message: string }>([
    { name: 'roots', other: { ...reportOn(['b']), root: '/elsewhere' }, message: '0.json and 1.json have different roots (/srv/billing-server; /elsewhere): give each scan the same --root' },
    { name: 'presets', other: { ...reportOn(['b']), preset: 'strict' }, message: '0.json and 1.json have different presets (recommended; strict): give each scan the same --preset.' },
    { name: 'options', other: reportOn(['b'], { settings: 'fedcba9876543210' }), message: '0.json and 1.json have different settings (0123456789abcdef; fedcba9876543210): give each scan the same options' },
    { name: 'engines', other: { ...reportOn(['b']), engines: [{ engine: 'eslint', version: '9.0.0', files: 1, unread: [], failure: null }] }, message: '0.json and 1.json were made with different versions of eslint (10.0.0; 9.0.0): use the same on every machine.' },
    { name: 'limits', other: { ...reportOn(['b']), changed: { since: null, base: null, files: 1 } }, message: '1.json was limited by --changed: merge reports of scans without it.' },
    { name: 'content for the same part', other: { ...reportOn(['a']), findings: [] }, message: 'are different reports on the same part (a): keep the right one.' },
  ])('refuses different $name', ({ other, message }) => {
    expect(() => merge(reportOn(['a']), other)).toThrow(message);
  });

  it.each([
    { name: 'a folder and a folder in it', left: ['a'], right: ['a/b'], path: 'a/b' },
    { name: 'the root and a folder', left: ['.'], right: ['b'], path: 'b' },
    { name: 'two lists that share a folder', left: ['a', 'b'], right: ['b', 'c'], path: 'b' },
  ])('refuses parts that overlap: $name', ({ left, right, path }) => {
    expect(() => merge(reportOn(left), reportOn(right))).toThrow(`both hold ${path}, and not the same of it: give each path to one scan.`);
  });

  it('accepts neighbours whose names begin alike', () => {
    expect(merge(reportOn(['a']), reportOn(['a-b']), reportOn(['ab'])).walked.files).toBe(21);
  });

  it('keeps what failed', () => {
    const failed: Report = { ...reportOn(['b']), engines: [{ engine: 'semgrep', version: null, files: 0, unread: [{ path: 'b/s.py', reason: 'there is no Semgrep to read it' }], failure: 'There is none.' }] };
    expect(merge(reportOn(['a']), failed).engines.map(({ engine, version, failure }) => ({ engine, version, failure }))).toEqual([
      { engine: 'eslint', version: '10.0.0', failure: null },
      { engine: 'semgrep', version: null, failure: 'There is none.' },
    ]);
  });
});

describe('readReports', () => {
  const lines = jsonl(reportOn(['a', 'b']));

  it.each([
    { name: 'JSON that is cut off', text: json(reportOn(['a'])).slice(0, 300), message: 'part is no whole report, neither as JSON nor as JSON Lines' },
    { name: 'lines that are cut off between two lines', text: lines.split('\n').slice(0, 3).join('\n'), message: 'part:3: the report ends before its last line, of type "end", so its scan was cut off; scan that part again.' },
    { name: 'lines that are cut off within one', text: lines.slice(0, -40), message: 'this is no line of a report; scan that part again.' },
    { name: 'a beginning within another report', text: `${lines.split('\n').slice(0, 3).join('\n')}\n${lines}`, message: 'part:3: the report ends before its last line' },
    { name: 'another file', text: '{"a":1}', message: "part is no report of mcp-tls: it must have required property 'schemaVersion'. Reports come from mcp-tls scan --format json or jsonl." },
    { name: 'nothing', text: '', message: 'part is no whole report' },
    { name: 'another version', text: json({ ...cleanReport, tool: { ...cleanReport.tool, version: '99.1.0' } }), message: `part was made by mcp-tls 99.1.0, and this is ${version}: scan that part again, or use one version for all.` },
  ])('refuses $name', ({ text, message }) => {
    expect(() => readReports(text, 'part', version)).toThrow(message);
  });
});
