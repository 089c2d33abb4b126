import { describe, expect, it } from 'vitest';
import { lint } from './annotations.ts';
import { runProgram } from './run-program.ts';
import { startServer, type Flaw, type Speech } from './start-server.ts';

/** Libraries whose tables are run, and how a server writes the option there. */
const libraries = {
  https: { speech: 'http', code: (option: string) => `import https from 'node:https';\nhttps.get(url, { ${option} });` },
  undici: { speech: 'http', code: (option: string) => `import { Agent } from 'undici';\nexport const dispatcher = new Agent({ connect: { ${option} } });` },
  ws: { speech: 'http', code: (option: string) => `import WebSocket from 'ws';\nexport const socket = new WebSocket(url, { ${option} });` },
  pg: { speech: 'postgres', code: (option: string) => `import pg from 'pg';\nexport const client = new pg.Client({ host, ssl: { ${option} } });` },
  mqtt: { speech: 'mqtt', code: (option: string) => `import mqtt from 'mqtt';\nexport const client = mqtt.connect({ host, ${option} });` },
} as const satisfies Record<string, { readonly speech: Speech; readonly code: (option: string) => string }>;

/** What the plugin says about each value. Values that disable are those with the first rule of a table, and no others. */
type Table = Readonly<Record<string, string | null>>;

const rejectUnauthorized: Table = {
  false: 'no-unverified-certificate',
  '!1': 'no-unverified-certificate',
  0: 'no-useless-tls-option',
  null: 'no-useless-tls-option',
  NaN: 'no-useless-tls-option',
  "''": 'no-useless-tls-option',
  "'false'": 'no-useless-tls-option',
  "'0'": 'no-useless-tls-option',
  undefined: null,
  true: null,
  1: null,
};

const environment: Table = {
  "'0'": 'no-global-tls-bypass',
  0: 'no-global-tls-bypass',
  '+false': 'no-global-tls-bypass',
  "'false'": 'no-useless-tls-option',
  false: 'no-useless-tls-option',
  "'no'": 'no-useless-tls-option',
  "''": null,
  "'1'": null,
  "'00'": null,
};

const checkServerIdentity: Table = {
  '() => undefined': 'no-unverified-hostname',
  '() => null': 'no-unverified-hostname',
  '() => false': 'no-unverified-hostname',
  "() => ''": 'no-unverified-hostname',
  '() => {}': 'no-unverified-hostname',
  '() => true': null,
  'async () => undefined': null,
  "() => new Error('unknown host')": null,
  '(host, certificate) => tls.checkServerIdentity(host, certificate)': null,
};

/** mqtt always sets the option itself, so that the variable never reaches its connections. */
const ignoresVariable: readonly (keyof typeof libraries)[] = ['mqtt'];

async function accepted(library: keyof typeof libraries, flaw: Flaw, option: string, table: Table): Promise<readonly string[]> {
  const server = await startServer(flaw, libraries[library].speech);
  try {
    const { stdout, stderr } = await runProgram('probes/probe.mjs', { port: server.port }, [library, option, ...Object.keys(table)]);
    expect(stdout, stderr).not.toBe('');
    const results = JSON.parse(stdout) as Record<string, string | null>;
    expect(Object.keys(results)).toEqual(Object.keys(table));
    return Object.keys(results).filter((source) => results[source] === null);
  } finally {
    server.close();
  }
}

function reportedWith(rule: string, table: Table): readonly string[] {
  return Object.keys(table).filter((source) => table[source] === rule);
}

function reports(table: Table, write: (source: string) => string): Table {
  return Object.fromEntries(Object.keys(table).map((source) => [source, lint(write(source)).map(({ rule }) => rule).join() || null]));
}

describe.each(Object.keys(libraries) as (keyof typeof libraries)[])('%s', (library) => {
  const { code } = libraries[library];

  it('is reported for each value of rejectUnauthorized as it behaves', () => {
    expect(reports(rejectUnauthorized, (source) => code(`rejectUnauthorized: ${source}`))).toEqual(rejectUnauthorized);
  });

  it('is reported for each result of checkServerIdentity as it behaves', () => {
    expect(reports(checkServerIdentity, (source) => code(`checkServerIdentity: ${source}`))).toEqual(checkServerIdentity);
  });

  it.concurrent('disables with the reported values of rejectUnauthorized only', async () => {
    const values = await accepted(library, 'self-signed', 'rejectUnauthorized', rejectUnauthorized);
    expect(values).toEqual(reportedWith('no-unverified-certificate', rejectUnauthorized));
  });

  it.concurrent('accepts another host with the reported results of checkServerIdentity only', async () => {
    const values = await accepted(library, 'wrong-host', 'checkServerIdentity', checkServerIdentity);
    expect(values).toEqual(reportedWith('no-unverified-hostname', checkServerIdentity));
  });

  it.concurrent('obeys the reported values of NODE_TLS_REJECT_UNAUTHORIZED only', async () => {
    const values = await accepted(library, 'self-signed', 'NODE_TLS_REJECT_UNAUTHORIZED', environment);
    expect(values).toEqual(ignoresVariable.includes(library) ? [] : reportedWith('no-global-tls-bypass', environment));
  });
});

it('reports each value of NODE_TLS_REJECT_UNAUTHORIZED as it behaves', () => {
  expect(reports(environment, (source) => `process.env.NODE_TLS_REJECT_UNAUTHORIZED = ${source};`)).toEqual(environment);
});
