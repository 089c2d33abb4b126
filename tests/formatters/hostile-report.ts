import type { Report } from '../../src/report.ts';
import { cleanReport, sampleFinding } from './sample-report.ts';

/** A name with colours, a line break, quotes, reserved characters of URIs, reversed text and half a surrogate pair. */
export const hostileName = '\u001b[31mred\n"it\'s" 50%#?\u202E\uD83D';

const hostileFinding = sampleFinding({
  weakness: 'unverified-hostname',
  path: `src/${hostileName}/a:b.ts`,
  severity: 'HIGH',
  pathKind: 'production',
  message: `The certificate may belong to another host: remove \`${hostileName}\`.`,
  suppression: `// eslint-disable-next-line ${hostileName}`,
  guilty: '{ checkServerIdentity: noop }',
  code: "\tconst a = '\u001b]0;title\u0007';\n\tconnect('\u001b[2J', { checkServerIdentity: noop });\n",
});

const bundle = `${'f(12345);'.repeat(166)}new Agent({rejectUnauthorized:!1,a:1});${'g(67890);'.repeat(200)}`;

/** A finding in the middle of a line of more than 3,000 characters. */
export const minifiedFinding = sampleFinding({
  weakness: 'unverified-certificate',
  path: 'public/bundle.js',
  severity: 'HIGH',
  pathKind: 'production',
  guilty: 'rejectUnauthorized:!1',
  code: bundle,
});

/** Foreign text of every kind in every place where it can stand. */
export const hostileReport: Report = {
  ...cleanReport,
  findings: [hostileFinding],
  unread: [{ path: hostileName, reason: hostileName }],
  engines: [{ engine: 'semgrep', version: hostileName, files: 0, unread: [{ path: hostileName, reason: hostileName }], failure: hostileName }],
  skipped: [{ reason: hostileName, count: 2, examples: [hostileName] }],
  lowered: [{ glob: hostileName, kind: 'test', count: 1 }],
  config: { path: hostileName, lowered: [{ weakness: hostileName, kind: 'test', from: 'HIGH', to: 'LOW' }], hidden: 0 },
};
