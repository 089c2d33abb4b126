import fc from 'fast-check';
import type { Finding, Position } from '../../src/finding.ts';
import type { Report } from '../../src/report.ts';
import { pathKinds, severities } from '../../src/severity.ts';
import { docsUrl, weaknesses, weaknessIds } from '../../src/weakness.ts';
import { payload } from './hostile-html-report.ts';
import { hostileName } from './hostile-report.ts';
import { cleanReport } from './sample-report.ts';

/** Pieces that mean something to a terminal, a browser, a runner of workflows, a URI or a program that reads text. */
const pieces = fc.constantFrom(
  ...[payload, hostileName, '\u001b[2J', '\u009b31m', '\u202e', '\u2028', '\r\n', '\0', '\ud800', '\ufeff', '</script>', '<!--', ']]>', '&#x41;', '"', "'", '`', '%0A', '%'],
  ...['::error::', '##[error]', '::set-output name=a::b', '../', '//host/', 'C:\\', 'javascript:', '#', '?', ':', ' -- ', '__proto__', 'constructor', '${a}', '$&', '{{a}}', '  '],
);

/** Foreign text of any kind, mostly short. */
export const foreignText: fc.Arbitrary<string> = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 8 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const name = foreignText.filter((text) => text !== '');
const digest = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 32, maxLength: 32 });
const count = fc.nat({ max: 100_000 });
const position: fc.Arbitrary<Position> = fc.record({ line: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 2000 }) });
const engine = fc.constantFrom('eslint' as const, 'semgrep' as const);
const weakness = fc.constantFrom(...weaknessIds);
const list = <Each>(each: fc.Arbitrary<Each>) => fc.array(each, { maxLength: 3 });
const unread = list(fc.record({ path: name, reason: foreignText }));
const kind = fc.constantFrom(...pathKinds);
const severity = fc.constantFrom(...severities);

const finding: fc.Arbitrary<Finding> = fc
  .record(
    {
      ...{ weakness, path: name, places: fc.tuple(position, position), message: name, ruleId: name, engine, severity, pathKind: kind },
      ...{ fingerprint: digest, suppression: foreignText, lines: fc.array(fc.oneof(foreignText, fc.constant('x'.repeat(3000))), { maxLength: 6 }), before: fc.nat({ max: 3 }) },
      ...{ silenced: list(name), trace: list(fc.record({ path: name, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), text: foreignText })) },
      ...{ contentFingerprint: digest, reason: fc.option(foreignText, { nil: null }), expired: fc.constant('2026-01-31') },
    },
    { requiredKeys: ['weakness', 'path', 'places', 'message', 'ruleId', 'engine', 'severity', 'pathKind', 'fingerprint', 'suppression', 'lines', 'before'] },
  )
  .map(({ places: [one, two], lines, before, ...rest }) => {
    const [start, end] = one.line < two.line || (one.line === two.line && one.column <= two.column) ? [one, two] : [two, one];
    const { cwe, remedy } = weaknesses[rest.weakness];
    return { ...rest, start, end, cwe, remedy, docsUrl: docsUrl(rest.weakness), excerpt: { firstLine: Math.max(1, start.line - before), lines } };
  });

/** Reports of every shape, with foreign text wherever something foreign can stand. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record(
    {
      ...{ root: name, preset: fc.constantFrom('recommended' as const, 'strict' as const), findings: fc.array(finding, { maxLength: 5 }), suppressed: list(finding), unread },
      engines: list(fc.record({ engine, version: fc.option(name, { nil: null }), files: count, unread, failure: fc.option(name, { nil: null }) })),
      walked: fc.record({ files: count, candidates: count }),
      skipped: list(fc.record({ reason: name, count: fc.integer({ min: 1, max: 9999 }), examples: list(name) })),
      lowered: list(fc.record({ glob: name, kind, count: fc.integer({ min: 1, max: 9999 }) })),
      config: fc.option(fc.record({ path: name, lowered: list(fc.record({ weakness: name, kind, from: severity, to: fc.constantFrom(...severities, 'OFF' as const) })), hidden: count }), { nil: null }),
      ...{ ignoredDirectives: count, durationMs: fc.nat() },
      listeners: list(fc.record({ path: name, line: fc.integer({ min: 1 }) })),
      suppressionNotes: list(fc.record({ kind: fc.constantFrom('unused' as const, 'unknown' as const, 'date' as const), path: name, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), engine, ruleId: name, message: name })),
      baseline: fc.option(
        fc.record({ path: name, state: fc.constantFrom('read' as const, 'written' as const, 'not written' as const), known: count, fixed: list(fc.record({ path: name, weakness, fingerprint: digest })), unchecked: count }),
        { nil: null },
      ),
      scope: fc.option(fc.record({ paths: list(name), shard: fc.option(fc.record({ index: fc.integer({ min: 1 }), count: fc.integer({ min: 1 }) }), { nil: null }), settings: digest }), { nil: null }),
      changed: fc.option(fc.record({ since: fc.option(name, { nil: null }), base: fc.option(digest.map((text) => `${text}01234567`), { nil: null }), files: count }), { nil: null }),
    },
    { requiredKeys: ['root', 'preset', 'findings', 'suppressed', 'engines', 'unread', 'walked', 'skipped', 'lowered', 'config', 'ignoredDirectives', 'durationMs'] },
  )
  .map((report) => ({ ...cleanReport, ...report }));
