import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { severityMap } from '../../src/severity.ts';
import { ruleWeakness, weaknesses } from '../../src/weakness.ts';

interface SemgrepRule {
  readonly id: string;
  readonly severity: string;
  readonly languages: readonly string[];
  readonly message: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const root = new URL('../../semgrep/rules/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const ruleFiles = files.filter((file) => file.endsWith('.yaml'));
const words = ['HIGH', 'MEDIUM', 'LOW'];

it('there are rules', () => {
  expect(ruleFiles).not.toEqual([]);
});

it('no two rules have one id', () => {
  const ids = ruleFiles.map(stemOf);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(ruleFiles)('%s', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  const { rules } = parse(text) as { rules: readonly SemgrepRule[] };
  const [rule] = rules;
  const weakness = ruleWeakness(stemOf(file));

  it('holds one rule, named like the file, for a known weakness', () => {
    expect(rules).toHaveLength(1);
    expect(rule?.id).toBe(stemOf(file));
    expect(weakness).toBeDefined();
  });

  it('has the severity of production code', () => {
    expect(rule?.severity).toBe(weakness && severityMap.severities[weakness].production);
  });

  it('states the fact of its weakness, word for word, then the remedy', () => {
    const fact = weakness && weaknesses[weakness].fact;
    expect(rule?.message.trim().startsWith(`${fact}: `), rule?.message).toBe(true);
    expect(rule?.message.trim()).toMatch(/[^.]\.$/);
  });

  it('has complete metadata', () => {
    const { category, subcategory, cwe, confidence, likelihood, impact, technology, references } = rule?.metadata ?? {};
    expect(category).toBe('security');
    expect(subcategory).toEqual([expect.stringMatching(/^(?:vuln|audit)$/)]);
    expect(cwe).toBe(weakness && `${weaknesses[weakness].cwe}: ${weaknesses[weakness].cweTitle}`);
    expect(words).toContain(confidence);
    expect(words).toContain(likelihood);
    expect(words).toContain(impact);
    expect(technology).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(references).toEqual(expect.arrayContaining([expect.stringMatching(/^https:\/\//)]));
  });

  it('writes its keys in the order of all the others', () => {
    expect(Object.keys(rule ?? {}).slice(0, 5)).toEqual(['id', 'languages', 'severity', 'message', 'metadata']);
    expect(Object.keys(rule?.metadata ?? {}).slice(0, 8)).toEqual([
      'category',
      'subcategory',
      'cwe',
      'confidence',
      'likelihood',
      'impact',
      'technology',
      'references',
    ]);
  });

  it('has a test beside it, with what is found and what is not', () => {
    const test = testOf(file);
    expect(test && existsSync(new URL(test, root))).toBe(true);
    const code = readFileSync(new URL(test ?? '', root), 'utf8');
    expect(code).toMatch(new RegExp(`[#/] ruleid: .*${stemOf(file)}\\b`));
    expect(code).toMatch(new RegExp(`[#/] ok: .*${stemOf(file)}\\b`));
  });
});

it('every test has a rule', () => {
  const tests = files.filter((file) => path.posix.extname(file) !== '' && !file.endsWith('.yaml') && !file.endsWith('.fixed.py'));
  expect(tests.filter((file) => !ruleFiles.includes(`${file.slice(0, -path.posix.extname(file).length)}.yaml`))).toEqual([]);
});

function stemOf(file: string): string {
  return path.posix.basename(file, '.yaml');
}

function testOf(file: string): string | undefined {
  const folder = path.posix.dirname(file);
  return files.find((other) => path.posix.dirname(other) === folder && other !== file && !other.endsWith('.fixed.py') && path.posix.parse(other).name === stemOf(file));
}
