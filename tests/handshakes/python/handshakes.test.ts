import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { clients } from './clients.ts';
import { runProgram } from './run-program.ts';
import { annotated, scanPrograms } from './scan-programs.ts';
import { startServer, type Condition, type Flaw } from '../javascript/start-server.ts';

/** How OpenSSL, and clients that have their own words for it, refuse a certificate. libpq does not say why. */
const refusals = {
  'self-signed': /self[- ]signed certificate|SSL error: certificate verify failed/i,
  'wrong-host': /Hostname mismatch|doesn't match|does not match|no alternative certificate subject name matches/i,
  expired: /certificate has expired|SSL error: certificate verify failed/i,
} as const satisfies Partial<Record<Flaw, RegExp>>;

type CertificateFlaw = keyof typeof refusals;

const flaws = Object.keys(refusals) as CertificateFlaw[];
const folder = new URL('programs/', import.meta.url);
const stems = clients.flatMap(({ name }) => [`${name}_insecure.py`, `${name}_secure.py`]);
let reported: ReadonlyMap<string, readonly string[]>;

function place(file: string): string {
  return fileURLToPath(new URL(file, folder));
}

beforeAll(async () => {
  reported = await scanPrograms(stems.map(place));
}, 120_000);

it('runs every program', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.py')).sort()).toEqual(stems.toSorted());
});

it.each(stems)('%s has 25 lines at most', (file) => {
  expect(readFileSync(place(file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});

it.each(clients.filter(({ package: name }) => !name.startsWith('python:')))('$package is pinned', ({ package: name }) => {
  expect(readFileSync(new URL('requirements.txt', import.meta.url), 'utf8').split('\n')).toContainEqual(expect.stringMatching(`^${name}==`));
});

describe.each(clients)('$name', ({ name, rule, speech, accepts }) => {
  const insecure = `${name}_insecure.py`;
  const secure = `${name}_secure.py`;

  async function meet(file: string, condition: Condition) {
    const server = await startServer(condition, speech);
    try {
      const outcome = await runProgram(`programs/${file}`, server.port);
      return { ...outcome, messages: server.messages };
    } finally {
      server.close();
    }
  }

  async function expectAnswer(file: string, condition: Condition): Promise<void> {
    const { status, stdout, stderr, messages } = await meet(file, condition);
    expect({ status, hasAnswer: stdout !== '', hasSent: messages > 0 }, stderr).toEqual({ status: 0, hasAnswer: true, hasSent: true });
  }

  async function expectRefusal(file: string, flaw: CertificateFlaw): Promise<void> {
    const { status, stdout, stderr, messages } = await meet(file, flaw);
    expect({ stdout, messages, hasFailed: status !== undefined && status !== 0 }, stderr).toEqual({ stdout: '', messages: 0, hasFailed: true });
    expect(stderr).toMatch(refusals[flaw]);
  }

  it('is reported where it is annotated, and only there', () => {
    const { expected, rules } = annotated(place(insecure));
    expect(reported.get(place(insecure))).toEqual(expected);
    expect(rules).toContain(rule);
  });

  it('is not reported when it verifies', () => {
    const { expected, rules } = annotated(place(secure));
    expect(expected).toEqual([]);
    expect(rules).toContain(rule);
    expect(reported.get(place(secure))).toEqual([]);
  });

  it.concurrent.each(accepts)('talks to a server that is %s', (flaw) => expectAnswer(insecure, flaw));

  it.concurrent.each(flaws.filter((flaw) => !accepts.includes(flaw)))('still refuses one that is %s', (flaw) => expectRefusal(insecure, flaw));

  it.concurrent.each(flaws)('refuses one that is %s when it verifies', (flaw) => expectRefusal(secure, flaw));

  it.concurrent('talks to one whose CA it trusts', () => expectAnswer(secure, 'trusted'));
});
