import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotated, found } from './annotations.ts';
import { clients } from './clients.ts';
import { runProgram } from './run-program.ts';
import { startProxy, type LoopbackProxy } from './start-proxy.ts';
import { startServer, type Condition, type Flaw } from './start-server.ts';

/** The code of the error with which Node refuses, or its text where a client passes on only that. */
const refusals = {
  'self-signed': /DEPTH_ZERO_SELF_SIGNED_CERT|self-signed certificate/,
  'wrong-host': /ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames/,
  expired: /CERT_HAS_EXPIRED|certificate has expired/,
  'old-protocol': /ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION|tlsv1 alert protocol version|unsupported protocol/,
} as const satisfies Record<Flaw, RegExp>;

/** How a program refuses that does not know the CA, because it has no effective option at all. */
const refusalsWithoutCa = { ...refusals, 'wrong-host': /UNABLE_TO_VERIFY_LEAF_SIGNATURE|unable to verify the first certificate/ };

const certificateFlaws: readonly Flaw[] = ['self-signed', 'wrong-host', 'expired'];
const flaws: readonly Flaw[] = [...certificateFlaws, 'old-protocol'];
let proxy: LoopbackProxy;

beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

it('runs every program', () => {
  const stems = clients.flatMap(({ name }) => [`${name}.insecure.mjs`, `${name}.secure.mjs`]);
  expect(readdirSync(new URL('programs/', import.meta.url)).sort()).toEqual(stems.sort());
});

describe.each(clients)('$name', ({ name, rule, speech, accepts, throughProxy }) => {
  const insecure = `${name}.insecure.mjs`;
  const secure = `${name}.secure.mjs`;

  async function meet(file: string, condition: Condition) {
    const server = await startServer(condition, speech);
    try {
      const outcome = await runProgram(`programs/${file}`, { port: server.port, ...(throughProxy && { proxyPort: proxy.port }) });
      return { ...outcome, messages: server.messages };
    } finally {
      server.close();
    }
  }

  async function expectAnswer(file: string, condition: Condition): Promise<void> {
    const { status, stdout, stderr, messages } = await meet(file, condition);
    expect({ status, hasAnswer: stdout !== '', hasSent: messages > 0 }, stderr).toEqual({ status: 0, hasAnswer: true, hasSent: true });
  }

  async function expectRefusal(file: string, flaw: Flaw, refusal: RegExp): Promise<void> {
    const { status, stdout, stderr, messages } = await meet(file, flaw);
    expect({ stdout, messages, hasFailed: status !== undefined && status !== 0 }, stderr).toEqual({ stdout: '', messages: 0, hasFailed: true });
    expect(stderr).toMatch(refusal);
  }

  it('is reported where it is annotated, and only there', () => {
    const { expected, rules } = annotated(insecure);
    expect(found(insecure)).toEqual(expected);
    expect(new Set(rules)).toEqual(new Set([rule]));
  });

  it('is not reported when it verifies', () => {
    expect(annotated(secure)).toEqual({ expected: [], rules: [rule] });
    expect(found(secure)).toEqual([]);
  });

  it.concurrent.each(accepts)('talks to a server that is %s', (flaw) => expectAnswer(insecure, flaw));

  it.concurrent.each(certificateFlaws.filter((flaw) => !accepts.includes(flaw)))('still refuses one that is %s', (flaw) =>
    expectRefusal(insecure, flaw, (accepts.length === 0 ? refusalsWithoutCa : refusals)[flaw]),
  );

  it.concurrent.each(flaws)('refuses one that is %s when it verifies', (flaw) => expectRefusal(secure, flaw, refusals[flaw]));

  it.concurrent('talks to one whose CA it trusts', () => expectAnswer(secure, 'trusted'));
});
