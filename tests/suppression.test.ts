import { describe, expect, it } from 'vitest';
import { suppression } from '../src/suppression.ts';
import { judgeReasons } from '../src/suppression/judge-reasons.ts';
import { mayDirect, silencesOtherTool } from '../src/suppression/other-tools.ts';
import { readReason } from '../src/suppression/read-reason.ts';

describe('suppression', () => {
  it('names the rule in the words of its engine', () => {
    expect(suppression('eslint', 'mcp-tls/no-weak-tls', 'src/server.ts')).toBe('// eslint-disable-next-line mcp-tls/no-weak-tls -- <reason>');
    expect(suppression('semgrep', 'ssl-weak-tls', 'server.py')).toBe('# nosemgrep: ssl-weak-tls -- <reason>');
  });

  it.each([
    { file: 'deploy/Dockerfile', mark: '#' },
    { file: '.github/workflows/ci.yml', mark: '#' },
    { file: '.vscode/mcp.json', mark: '//' },
  ])('is a comment of the file itself: $file', ({ file, mark }) => {
    expect(suppression('eslint', 'mcp-tls/no-weak-tls', file)).toBe(`${mark} eslint-disable-next-line mcp-tls/no-weak-tls -- <reason>`);
  });
});

describe('readReason', () => {
  it.each([
    { name: 'a reason', written: 'the printer is old', text: 'the printer is old', until: null, impossibleDate: null },
    { name: 'a reason on many lines', written: ' the printer\n   is old ', text: 'the printer is old', until: null, impossibleDate: null },
    { name: 'nothing', written: ' ', text: null, until: null, impossibleDate: null },
    { name: 'the placeholder that reports show', written: '<reason>', text: null, until: null, impossibleDate: null },
    { name: 'a date', written: 'old printer, until 2027-01-31.', text: 'old printer, until 2027-01-31.', until: '2027-01-31', impossibleDate: null },
    { name: 'a date first, in capitals', written: 'Until 2027-01-31: old printer', text: 'Until 2027-01-31: old printer', until: '2027-01-31', impossibleDate: null },
    { name: 'the first of two dates', written: 'until 2027-01-31, not until 2028-01-31', text: 'until 2027-01-31, not until 2028-01-31', until: '2027-01-31', impossibleDate: null },
    { name: 'a date is no reason', written: 'until 2027-01-31', text: null, until: '2027-01-31', impossibleDate: null },
    { name: 'a leap day', written: 'x until 2028-02-29', text: 'x until 2028-02-29', until: '2028-02-29', impossibleDate: null },
    { name: 'no leap day', written: 'x until 2027-02-29', text: 'x until 2027-02-29', until: null, impossibleDate: '2027-02-29' },
    { name: 'a thirteenth month', written: 'x until 2027-13-01', text: 'x until 2027-13-01', until: null, impossibleDate: '2027-13-01' },
    { name: 'a date without zeros', written: 'x until 2027-1-31', text: 'x until 2027-1-31', until: null, impossibleDate: '2027-1-31' },
    { name: 'a date in another order', written: 'x until 31/01/2027', text: 'x until 31/01/2027', until: null, impossibleDate: '31/01/2027' },
    { name: 'a version, which is no date', written: 'until 2.10.3 is out', text: 'until 2.10.3 is out', until: null, impossibleDate: null },
    { name: 'a date without until', written: 'since 2027-01-31', text: 'since 2027-01-31', until: null, impossibleDate: null },
    { name: 'another word that ends so', written: 'duntil 2027-01-31', text: 'duntil 2027-01-31', until: null, impossibleDate: null },
  ])('$name', ({ written, text, until, impossibleDate }) => {
    expect(readReason(written)).toEqual({ text, until, impossibleDate });
  });
});

describe('judgeReasons', () => {
  const today = '2027-01-31';

  it.each([
    { name: 'a reason', written: ['old'], requireReason: true, verdict: { isSuppressed: true, reason: 'old' } },
    { name: 'none, and none required', written: [''], requireReason: false, verdict: { isSuppressed: true, reason: null } },
    { name: 'none, though required', written: [''], requireReason: true, verdict: { isSuppressed: false, objection: 'Its suppression gives no reason, which this project requires.', expired: null } },
    { name: 'on the last day', written: ['old until 2027-01-31'], requireReason: false, verdict: { isSuppressed: true, reason: 'old until 2027-01-31' } },
    { name: 'the day after', written: ['old until 2027-01-30'], requireReason: false, verdict: { isSuppressed: false, objection: 'Its suppression expired on 2027-01-30.', expired: '2027-01-30' } },
    { name: 'an impossible date does not expire', written: ['old until 2020-02-30'], requireReason: false, verdict: { isSuppressed: true, reason: 'old until 2020-02-30' } },
    { name: 'one of two in force', written: ['old until 2020-01-01', ''], requireReason: false, verdict: { isSuppressed: true, reason: null } },
    { name: 'the one with a reason first', written: ['', 'old'], requireReason: false, verdict: { isSuppressed: true, reason: 'old' } },
    { name: 'both expired: the later day', written: ['a until 2020-01-01', 'b until 2021-01-01'], requireReason: false, verdict: { isSuppressed: false, objection: 'Its suppression expired on 2021-01-01.', expired: '2021-01-01' } },
  ])('$name', ({ written, requireReason, verdict }) => {
    expect(judgeReasons(written, { requireReason, today })).toEqual(verdict);
  });
});

describe('silencesOtherTool', () => {
  it.each([
    { comment: '# nosec', place: 'on', is: true },
    { comment: '# nosec B501', place: 'on', is: true },
    { comment: '# noqa', place: 'on', is: true },
    { comment: '# noqa: S501', place: 'on', is: true },
    { comment: '# noqa:E501,S501', place: 'on', is: true },
    { comment: '# noqa: F401', place: 'on', is: false },
    { comment: '# nosecond thoughts', place: 'on', is: false },
    { comment: '// NOSONAR', place: 'on', is: true },
    { comment: '# NOSONAR', place: 'above', is: false },
    { comment: '# nosem: other', place: 'above', is: true },
    { comment: '// eslint-disable-line', place: 'on', is: true },
    { comment: '// eslint-disable-line no-console', place: 'on', is: false },
    { comment: '/* eslint-disable-next-line */', place: 'above', is: true },
    { comment: '// eslint-disable-next-line', place: 'on', is: false },
    { comment: '// see the notes', place: 'on', is: false },
  ] as const)('$comment $place the line: $is', ({ comment, place, is }) => {
    expect(silencesOtherTool(comment, place)).toBe(is ? comment : undefined);
    expect(mayDirect(comment) || !is).toBe(true);
  });

  it('gives a long comment in short, on one line', () => {
    expect(silencesOtherTool(`/* NOSONAR\n${'x'.repeat(500)} */`, 'on')).toMatch(/^\/\* NOSONAR x{69}$/);
  });
});
