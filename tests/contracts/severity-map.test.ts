import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { overrideSeverities, pathKinds, severityMap, severityOf } from '../../src/severity.ts';
import { weaknesses, weaknessIds } from '../../src/weakness.ts';

const map = readJson('severity-map.json');
const validate = new Ajv({ allErrors: true }).compile(readJson('severity-map.schema.json'));

it('is valid under its schema', () => {
  expect(validate(map), JSON.stringify(validate.errors)).toBe(true);
});

it('has a row for every weakness and no other', () => {
  expect(Object.keys(severityMap.severities)).toEqual([...weaknessIds]);
});

/** HIGH where any server on the way can read and change traffic; see the design of the map in docs/severity.md. */
const expected = {
  high: ['unverified-certificate', 'unverified-hostname', 'global-tls-bypass', 'insecure-tls-default', 'unverified-fallback', 'cleartext-transport'],
  medium: ['caller-controlled-verification', 'weak-tls', 'optional-client-certificate'],
  low: ['verification-switch', 'suppressed-tls-warning', 'useless-tls-option'],
};

describe.each(weaknessIds)('%s', (weakness) => {
  const cells = severityMap.severities[weakness];

  it('has the severities that were agreed', () => {
    const row = expected.high.includes(weakness)
      ? { production: 'HIGH', example: 'MEDIUM', test: 'LOW' }
      : { production: expected.medium.includes(weakness) ? 'MEDIUM' : 'LOW', example: 'LOW', test: 'LOW' };
    expect(cells).toEqual(row);
  });

  it('never grows more severe from production to tests', () => {
    const order = ['HIGH', 'MEDIUM', 'LOW', 'OFF'];
    const ranks = pathKinds.map((kind) => order.indexOf(cells[kind]));
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
  });
});

it('lists every weakness once among those agreed', () => {
  expect(Object.values(expected).flat().sort()).toEqual([...weaknessIds].sort());
  expect(Object.keys(weaknesses)).toHaveLength(12);
});

describe('what is limited', () => {
  it('is a proxy, and never HIGH', () => {
    expect(severityMap.limits).toEqual({ proxy: 'MEDIUM' });
    expect(weaknessIds.flatMap((weakness) => pathKinds.map((kind) => severityOf(severityMap, weakness, kind, 'proxy')))).not.toContain('HIGH');
  });

  it.each([
    { name: 'a HIGH one is lowered', weakness: 'unverified-certificate', kind: 'production', severity: 'MEDIUM' },
    { name: 'one that is lower stays as it is', weakness: 'unverified-certificate', kind: 'test', severity: 'LOW' },
    { name: 'also where a user raised the cell', weakness: 'weak-tls', kind: 'production', severity: 'MEDIUM' },
  ] as const)('$name', ({ weakness, kind, severity }) => {
    const map = overrideSeverities(severityMap, { severities: { 'weak-tls': 'HIGH' } });
    expect(severityOf(map, weakness, kind, 'proxy')).toBe(severity);
    expect(severityOf(map, weakness, kind)).toBe(map.severities[weakness][kind]);
  });

  it('can be hidden by a user', () => {
    const map = overrideSeverities(severityMap, { severities: { 'weak-tls': 'OFF' } });
    expect(severityOf(map, 'weak-tls', 'production', 'proxy')).toBe('OFF');
  });
});

describe('its schema refuses', () => {
  it.each([
    { name: 'a limit that is none', change: { limits: { proxy: 'HIGH' } } },
    { name: 'an unknown key', change: { more: 1 } },
    { name: 'an unknown severity', change: { severities: { 'weak-tls': { production: 'BAD', example: 'LOW', test: 'LOW' } } } },
    { name: 'a missing kind of path', change: { severities: { 'weak-tls': { production: 'HIGH', example: 'LOW' } } } },
    { name: 'an unknown kind of path', change: { pathKinds: [{ kind: 'staging', globs: ['**/staging/**'] }] } },
    { name: 'an entry without globs', change: { pathKinds: [{ kind: 'test', globs: [] }] } },
    { name: 'braces, which Semgrep does not expand', change: { pathKinds: [{ kind: 'test', globs: ['**/*.{test,spec}.ts'] }] } },
    { name: 'backslashes', change: { pathKinds: [{ kind: 'test', globs: ['tests\\**'] }] } },
  ])('$name', ({ change }) => {
    expect(validate({ ...map, ...change })).toBe(false);
  });
});

function readJson(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8')) as object;
}
