import { describe, expect, it } from 'vitest';
import { pythonDefinitions } from '../../src/switches/python/python-definitions.ts';
import type { Wanted } from '../../src/switches/needed.ts';

const wanted: Wanted = { names: new Set(['verify_ssl']), callees: new Set(['Settings', 'f']) };
const deep = 20_000;
const many = 5000;

/** The same value at each place that a definition can have. */
const everywhere = (value: string) => `class Settings:
    verify_ssl: bool = ${value}
    def __init__(self, verify_ssl=${value}):
        self.verify_ssl = ${value}
settings = Settings(verify_ssl=${value})
verify_ssl = ${value}
`;

const nested: Readonly<Record<string, string>> = {
  brackets: `${'('.repeat(deep)}1${')'.repeat(deep)}`,
  lists: `${'['.repeat(deep)}${']'.repeat(deep)}`,
  dictionaries: `${'{1:'.repeat(deep)}1${'}'.repeat(deep)}`,
  negations: `${'not '.repeat(deep)}True`,
  alternatives: `${'a or '.repeat(deep)}True`,
  conditions: `${'a if b else '.repeat(deep)}True`,
  members: `a${'.b'.repeat(deep)}`,
  'calls of calls': `f${'()'.repeat(deep)}`,
  'arguments of calls': `${'f('.repeat(deep)}${')'.repeat(deep)}`,
  entries: `a${'[0]'.repeat(deep)}`,
  functions: `${'lambda: '.repeat(deep)}1`,
  sums: `${'1+'.repeat(deep)}1`,
};

const long: Readonly<Record<string, string>> = {
  'branches of one condition': `def f(verify_ssl=False):\n  if a: pass\n${'  elif a: pass\n'.repeat(many)}  return verify_ssl\n`,
  'conditions one after the other': `def g():\n${'  if a:\n    verify_ssl = False\n'.repeat(many)}  f(verify_ssl=verify_ssl)\n`,
  'assignments to itself': 'verify_ssl = not verify_ssl\n'.repeat(many),
  'blocks in each other': `${Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}if a:\n`).join('')}${' '.repeat(2000)}verify_ssl = False\n`,
  'unclosed text': `verify_ssl = """${'"'.repeat(deep)}`,
};

describe('files of Python made to be costly', () => {
  it.each([...Object.entries(nested).map(([name, value]) => [name, everywhere(value)] as const), ...Object.entries(long)])('are read in time, and without an error: %s', (_, source) => {
    const started = performance.now();
    expect(() => pythonDefinitions(source, 'server.py', wanted)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('are not taken for others: thirty brackets tell what one tells', () => {
    const told = (value: string) => pythonDefinitions(everywhere(value), 'server.py', wanted).map(({ role, value: its }) => ({ role, its }));
    expect(told(`${'('.repeat(30)}False${')'.repeat(30)}`)).toEqual(told('(False)'));
  });
});
