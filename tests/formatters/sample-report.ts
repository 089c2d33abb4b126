import { excerpt } from '../../src/excerpt.ts';
import { fingerprint, type Finding, type Position } from '../../src/finding.ts';
import type { Report } from '../../src/report.ts';
import { docsUrl, weaknesses } from '../../src/weakness.ts';

type FindingSeed = Pick<Finding, 'weakness' | 'path' | 'severity' | 'pathKind'> &
  Partial<Finding> & { readonly code: string; readonly guilty: string };

/** A finding at the first `guilty` in `code`; engine, rule and the rest follow from the seed unless it says otherwise. */
export function sampleFinding({ code, guilty, ...seed }: FindingSeed): Finding {
  const { cwe, fact, remedy } = weaknesses[seed.weakness];
  const start = positionOf(code, code.indexOf(guilty));
  const end = positionOf(code, code.indexOf(guilty) + guilty.length);
  const ruleId = `mcp-tls/no-${seed.weakness}`;

  return {
    message: `${fact}: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
    ruleId,
    engine: 'eslint',
    cwe,
    docsUrl: docsUrl(seed.weakness),
    remedy,
    suppression: `// eslint-disable-next-line ${ruleId} -- reason`,
    ...seed,
    start,
    end,
    fingerprint: fingerprint(seed.weakness, seed.path, code.split('\n')[start.line - 1] ?? '', 0),
    excerpt: excerpt(code, start, end),
  };
}

function positionOf(code: string, offset: number): Position {
  const lines = code.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export const highFinding = sampleFinding({
  weakness: 'unverified-certificate',
  path: 'src/clients/upstream.ts',
  severity: 'HIGH',
  pathKind: 'production',
  message: 'The server certificate is not verified: remove `rejectUnauthorized`, or trust a private CA with `ca`.',
  guilty: 'rejectUnauthorized: false',
  code: [
    "import https from 'node:https';",
    "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';",
    '',
    "const server = new McpServer({ name: 'billing', version: '1.0.0' });",
    '',
    'async function callUpstream(path: string): Promise<Response> {',
    '  const agent = new https.Agent({',
    '    keepAlive: true,',
    '    // The billing host has a certificate of its own.',
    '    rejectUnauthorized: false,',
    '  });',
    '  return fetch(new URL(path, upstream), { agent });',
    '}',
    '',
  ].join('\n'),
});

const mediumFinding = sampleFinding({
  weakness: 'global-tls-bypass',
  path: 'examples/quick start/server.js',
  severity: 'MEDIUM',
  pathKind: 'example',
  guilty: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
  code: "import './tools.js';\nprocess.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n",
});

export const lowFinding = sampleFinding({
  weakness: 'unverified-certificate',
  path: 'tests/test_tools.py',
  severity: 'LOW',
  pathKind: 'test',
  engine: 'semgrep',
  ruleId: 'httpx-unverified-certificate',
  message:
    'The server certificate is not verified: remove `verify=False`, or trust a private CA with `verify=ssl.create_default_context(cafile=...)`.',
  suppression: '# nosemgrep: httpx-unverified-certificate -- reason',
  guilty: 'verify=False',
  code: 'import httpx\n\nclient = httpx.AsyncClient(http2=True, verify=False)\n',
});

const suppressedFinding = sampleFinding({
  weakness: 'verification-switch',
  path: 'src/legacy.ts',
  severity: 'LOW',
  pathKind: 'production',
  guilty: 'rejectUnauthorized: !insecure',
  code: 'connect({ rejectUnauthorized: !insecure })',
});

/** A complete scan that found nothing. */
export const cleanReport: Report = {
  tool: {
    name: 'eslint-plugin-mcp-tls',
    version: '0.1.0',
    url: 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls',
  },
  root: '/srv/billing-server',
  preset: 'recommended',
  findings: [],
  suppressed: [],
  engines: [
    { engine: 'eslint', version: '10.15.0', files: 8, unread: [], failure: null },
    { engine: 'semgrep', version: '1.170.0', files: 4, unread: [], failure: null },
  ],
  unread: [],
  walked: { files: 1204, candidates: 12 },
  skipped: [],
  lowered: [],
  config: null,
  ignoredDirectives: 0,
  durationMs: 1430,
};

/** A complete scan with a finding of each severity and an entry in every part of the summary. */
export const fullReport: Report = {
  ...cleanReport,
  findings: [mediumFinding, highFinding, lowFinding],
  suppressed: [suppressedFinding],
  skipped: [
    { reason: 'node_modules', count: 1, examples: ['node_modules'] },
    { reason: 'minified or generated', count: 14, examples: ['public/app.min.js', 'public/vendor.min.js'] },
  ],
  lowered: [
    { glob: '**/examples/**', kind: 'example', count: 1 },
    { glob: '**/tests/**', kind: 'test', count: 1 },
  ],
  config: {
    path: 'mcp-tls.config.json',
    lowered: [
      { weakness: 'weak-tls', kind: 'production', from: 'MEDIUM', to: 'LOW' },
      { weakness: 'useless-tls-option', kind: 'test', from: 'LOW', to: 'OFF' },
    ],
    hidden: 2,
  },
  ignoredDirectives: 3,
};

/** A scan in which one engine failed and files stayed unread. */
export const incompleteReport: Report = {
  ...cleanReport,
  engines: [
    {
      engine: 'eslint',
      version: '10.15.0',
      files: 7,
      unread: [{ path: 'src/broken.ts', reason: "Parsing error: ',' expected (3:14)." }],
      failure: null,
    },
    {
      engine: 'semgrep',
      version: null,
      files: 0,
      unread: [],
      failure: 'Semgrep could not be set up, since neither uv nor python3 was found.\nInstall one of them, or name a Semgrep of your own with MCP_TLS_SEMGREP.',
    },
  ],
  unread: [{ path: 'data/huge.js', reason: 'The file has 5.2 MB, more than the limit of 2 MB.' }],
};
