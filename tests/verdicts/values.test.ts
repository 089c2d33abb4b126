import { describe, expect, it } from 'vitest';
import type { Weakness } from '../../src/weakness.ts';
import { verdictsOf } from './verdicts-of.ts';

interface ValueTable {
  readonly title: string;
  readonly write: (value: string) => string;
  readonly insecure: Weakness;
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** Values that somebody wrote to turn verification off, but that do not. */
  readonly useless?: readonly string[];
}

/** Values, and whether they turn verification off. Each was run against a server with a certificate of nobody's. */
const tables: readonly ValueTable[] = [
  {
    title: '`rejectUnauthorized` disables as `false` only',
    write: (value: string) => `new https.Agent({ rejectUnauthorized: ${value} })`,
    insecure: 'unverified-certificate',
    off: ['false', '!1', '!true', '!!0', 'Boolean(0)', "Boolean('')", 'false as boolean', '<boolean>false', 'false as const', 'false satisfies boolean', '1 > 2'],
    on: ['true', 'undefined', 'void 0', '!0', '!!1', 'Boolean(1)', 'true as boolean', '1', "'true'", '1 < 2'],
    useless: ['0', 'null', "''", 'NaN', "'false'", "'0'"],
  },
  {
    title: '`NODE_TLS_REJECT_UNAUTHORIZED` disables as the string "0" only, after conversion',
    write: (value: string) => `process.env.NODE_TLS_REJECT_UNAUTHORIZED = ${value}`,
    insecure: 'global-tls-bypass',
    off: ["'0'", '"0"', '`0`', '`${0}`', '0', '-0', '0n', '0x0', '0.0', '[0]', '+false', "Number('')", 'String(0)', '(0).toString()', "'0' as string", "0 as unknown as string"],
    on: ["'1'", '1', "'00'", "'0.0'", "' 0'", "'0 '", 'undefined', 'true', "''", '[0, 0]', 'NaN'],
    useless: ["'false'", 'false', "'no'", "'off'", '`false`'],
  },
  {
    title: '`GIT_SSL_NO_VERIFY` disables when it is set',
    write: (value: string) => `spawn('git', ['pull'], { env: { GIT_SSL_NO_VERIFY: ${value} } })`,
    insecure: 'global-tls-bypass',
    off: ["'1'", '1', "'true'", 'true', "'yes'", "'on'"],
    on: ['undefined'],
  },
  {
    title: '`PYTHONHTTPSVERIFY` disables as "0"',
    write: (value: string) => `spawn('python', ['server.py'], { env: { PYTHONHTTPSVERIFY: ${value} } })`,
    insecure: 'useless-tls-option',
    off: ["'0'", '0'],
    on: ["'1'", '1', "''", 'undefined'],
  },
  {
    title: '`strictSSL` disables as `false` only',
    write: (value: string) => `request({ url, strictSSL: ${value} })`,
    insecure: 'unverified-certificate',
    off: ['false', '!1'],
    on: ['true', 'undefined', '0', "''", 'null'],
  },
  {
    title: '`trustServerCertificate` disables as `true` only',
    write: (value: string) => `sql.connect({ server, options: { trustServerCertificate: ${value} } })`,
    insecure: 'unverified-certificate',
    off: ['true', '!0'],
    on: ['false', 'undefined', '1', "'true'"],
  },
  {
    title: '`tlsAllowInvalidCertificates` disables as `true` or "true"',
    write: (value: string) => `new MongoClient(uri, { tlsAllowInvalidCertificates: ${value} })`,
    insecure: 'unverified-certificate',
    off: ['true', "'true'"],
    on: ['false', "'false'", 'undefined', '1'],
  },
  {
    title: '`tlsInsecure` disables as `true` or "true"',
    write: (value: string) => `new MongoClient(uri, { tlsInsecure: ${value} })`,
    insecure: 'unverified-certificate',
    off: ['true', "'true'"],
    on: ['false', "'false'", 'undefined'],
  },
  {
    title: '`tlsAllowInvalidHostnames` disables as `true` or "true"',
    write: (value: string) => `new MongoClient(uri, { tlsAllowInvalidHostnames: ${value} })`,
    insecure: 'unverified-hostname',
    off: ['true', "'true'"],
    on: ['false', "'false'", 'undefined'],
  },
  {
    title: '`ignoreHTTPSErrors` disables as `true`',
    write: (value: string) => `await browser.newContext({ ignoreHTTPSErrors: ${value} })`,
    insecure: 'unverified-certificate',
    off: ['true', '!0'],
    on: ['false', 'undefined'],
  },
  {
    title: "postgres.js verifies only with `ssl: 'verify-full'` or an object",
    write: (value: string) => `import postgres from 'postgres'; postgres(url, { ssl: ${value} })`,
    insecure: 'unverified-certificate',
    off: ["'require'", "'prefer'", "'allow'"],
    on: ["'verify-full'", '{ ca }', 'true', 'false', 'undefined'],
  },
  {
    title: '`ssl` of any other client is no switch',
    write: (value: string) => `import pg from 'pg'; new pg.Pool({ ssl: ${value} })`,
    insecure: 'unverified-certificate',
    off: [],
    on: ["'require'", "'prefer'", 'true', '{ ca }'],
  },
  {
    title: 'what `checkServerIdentity` returns: anything falsy accepts every host',
    write: (value: string) => `https.request({ host, checkServerIdentity: () => ${value} })`,
    insecure: 'unverified-hostname',
    off: ['undefined', 'null', 'false', '0', "''", 'NaN', 'void 0', '!1', '{}'],
    on: ['true', '1', "'no'", "new Error('no')", 'check(host)', 'verdict', '({})', '[]'],
  },
];

describe.each(tables)('$title', ({ write, insecure, off, on, useless = [] }) => {
  it.each(off)('off: %s', (value) => {
    expect(verdictsOf(write(value))).toEqual([insecure]);
  });

  it.each(on)('on: %s', (value) => {
    expect(verdictsOf(write(value))).toEqual([]);
  });

  it.each(useless)('meant to be off, and on: %s', (value) => {
    expect(verdictsOf(write(value))).toEqual(['useless-tls-option']);
  });
});
