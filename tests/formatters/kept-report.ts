import type { Report } from '../../src/report.ts';
import { hostileName } from './hostile-report.ts';
import { cleanReport, fullReport, highFinding } from './sample-report.ts';

const [suppressed] = fullReport.suppressed;

/** A scan of changes beside a baseline, with comments of every kind that want tidying up. */
export const keptReport: Report = {
  ...cleanReport,
  findings: [
    {
      ...highFinding,
      message: `${highFinding.message} Its suppression expired on 2026-01-31.`,
      contentFingerprint: '0123456789abcdef0123456789abcdef',
      expired: '2026-01-31',
      silenced: ['// NOSONAR', '/* nosemgrep */'],
      trace: [
        { path: 'src/index.ts', line: 12, column: 5, text: 'verifySsl: settings.verifySsl' },
        { path: 'src/settings.ts', line: 3, column: 3, text: 'verifySsl: z.boolean().default(false)' },
      ],
    },
  ],
  suppressed: suppressed ? [{ ...suppressed, reason: null }, { ...suppressed, reason: 'a private network' }] : [],
  suppressionNotes: [
    { kind: 'unused', path: 'src/a.ts', line: 3, column: 1, engine: 'eslint', ruleId: 'mcp-tls/no-weak-tls', message: 'The suppression of mcp-tls/no-weak-tls covers no finding any more: remove it.' },
    { kind: 'unknown', path: 'src/b.py', line: 4, column: 12, engine: 'semgrep', ruleId: 'ssl-wek-tls', message: 'There is no rule ssl-wek-tls (did you mean "ssl-weak-tls"?), so the comment suppresses nothing.' },
  ],
  baseline: {
    path: 'mcp-tls.baseline.json',
    state: 'read',
    known: 12,
    fixed: [{ path: 'src/old name.ts', weakness: 'weak-tls', fingerprint: 'fedcba9876543210fedcba9876543210' }],
    unchecked: 1,
  },
  listeners: [{ path: 'src/http.ts', line: 42 }, ...Array.from({ length: 6 }, (_, index) => ({ path: `packages/${index}/server.py`, line: index + 1 }))],
  changed: { since: 'main', base: 'b'.repeat(40), files: 4 },
};

/** The same with foreign text wherever it can stand. */
export const hostileKeptReport: Report = {
  ...keptReport,
  findings: [{ ...highFinding, silenced: [hostileName], trace: [{ path: hostileName, line: 1, column: 1, text: hostileName }], expired: '2026-01-31' }],
  suppressionNotes: (keptReport.suppressionNotes ?? []).map((note) => ({ ...note, path: hostileName, ruleId: hostileName, message: hostileName })),
  baseline: { path: hostileName, state: 'read', known: 1, fixed: [{ path: hostileName, weakness: 'weak-tls', fingerprint: hostileName }], unchecked: 0 },
  listeners: [{ path: hostileName, line: 1 }],
  changed: { since: hostileName, base: null, files: 0 },
};
