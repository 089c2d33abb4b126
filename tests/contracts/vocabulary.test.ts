import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { docsUrl, weaknesses, weaknessIds } from '../../src/weakness.ts';
import { readdirSync } from 'node:fs';

/** Titles as the CWE list has them. */
const cweTitles: Readonly<Record<string, string>> = {
  'CWE-295': 'Improper Certificate Validation',
  'CWE-297': 'Improper Validation of Certificate with Host Mismatch',
  'CWE-306': 'Missing Authentication for Critical Function',
  'CWE-319': 'Cleartext Transmission of Sensitive Information',
  'CWE-327': 'Use of a Broken or Risky Cryptographic Algorithm',
  'CWE-636': "Not Failing Securely ('Failing Open')",
  'CWE-778': 'Insufficient Logging',
  'CWE-807': 'Reliance on Untrusted Inputs in a Security Decision',
  'CWE-1164': 'Irrelevant Code',
  'CWE-1188': 'Initialization of a Resource with an Insecure Default',
};

it('has the twelve weaknesses, in this order', () => {
  expect(weaknessIds).toEqual([
    'unverified-certificate',
    'unverified-hostname',
    'global-tls-bypass',
    'insecure-tls-default',
    'caller-controlled-verification',
    'unverified-fallback',
    'weak-tls',
    'cleartext-transport',
    'optional-client-certificate',
    'verification-switch',
    'suppressed-tls-warning',
    'useless-tls-option',
  ]);
});

describe.each(weaknessIds)('%s', (id) => {
  const { cwe, cweTitle, fact, remedy } = weaknesses[id];

  it('has a CWE by its own title', () => {
    expect(cweTitle).toBe(cweTitles[cwe]);
  });

  it('has a fact that can begin a sentence, and a remedy that is one', () => {
    expect(fact).toMatch(/^[A-Z][^:!]*[^.!:]$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
  });
});

it('no two weaknesses state the same fact', () => {
  expect(new Set(weaknessIds.map((id) => weaknesses[id].fact)).size).toBe(weaknessIds.length);
});

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const { docs, messages, schema, type } = rule.meta;
  const weakness = docs?.weakness;

  it('is named after its weakness', () => {
    expect(name).toBe(`no-${weakness}`);
    expect(weaknessIds).toContain(weakness);
  });

  it('states the fact of its weakness, word for word, before the remedy', () => {
    const fact = weakness && weaknesses[weakness].fact;
    const [stated] = Object.values(messages);
    expect(stated).toBe(`${fact}: {{remedy}}.`);
  });

  it('describes itself, and links to its page', () => {
    expect(docs?.description).toMatch(/^Disallow .*[^.]$/);
    expect(docs?.url).toBe(weakness && docsUrl(weakness));
    expect(type).toBe('problem');
    expect(schema).toEqual([]);
  });

  it('is recommended, unless it reports settings', () => {
    expect(docs?.recommended).toBe(weakness !== 'verification-switch');
  });
});

it('exports every rule that has a file', () => {
  const files = readdirSync(new URL('../../src/rules/', import.meta.url)).filter((file) => file !== 'index.ts');
  expect(Object.keys(plugin.rules ?? {}).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});

it('says who it is, as ESLint asks plugins to', () => {
  expect(plugin.meta).toEqual({ name: packageJson.name, version: packageJson.version, namespace: 'mcp-tls' });
});
