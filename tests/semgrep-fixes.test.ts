import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../src/package-root.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { fixCases as cases, unfixed } from './semgrep/fix-cases.ts';

const folder = path.join(packageRoot(), 'semgrep', 'rules', 'python');

const stems = readdirSync(folder).filter((file) => file.endsWith('.yaml')).map((file) => path.basename(file, '.yaml'));
const fixing = stems.filter((stem) => {
  const { rules } = parse(readFileSync(path.join(folder, `${stem}.yaml`), 'utf8')) as { rules: readonly object[] };
  return rules.some((rule) => 'fix' in rule || 'fix-regex' in rule);
});
const fileOf = (index: number): string => `case_${index}.py`;
const unfixedFileOf = (index: number): string => `unfixed_${index}.py`;

let root: string;
let left: readonly string[];

beforeAll(async () => {
  const [program, ...first] = (await findTestedSemgrep()).command;
  root = mkdtempSync(path.join(tmpdir(), 'fixes-'));
  for (const [index, { before }] of cases.entries()) {
    writeFileSync(path.join(root, fileOf(index)), before);
  }
  for (const [index, { text }] of unfixed.entries()) {
    writeFileSync(path.join(root, unfixedFileOf(index)), text);
  }
  const configs = fixing.flatMap((stem) => ['--config', path.join(folder, `${stem}.yaml`)]);
  const scan = async (...args: readonly string[]): Promise<string> => {
    const env = { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' };
    return (await execa(program, [...first, 'scan', '--quiet', '--json', '--no-git-ignore', '--no-rewrite-rule-ids', ...configs, ...args, root], { env })).stdout;
  };
  await scan('--autofix');
  const { results, errors }: { readonly results: readonly { readonly check_id: string; readonly path: string }[]; readonly errors: readonly unknown[] } = JSON.parse(await scan());
  expect(errors).toEqual([]);
  left = results.map(({ check_id, path: file }) => `${check_id} ${path.basename(file)}`);
}, setUpTimeout);

afterAll(() => rmSync(root, { recursive: true }));

it('every rule that has a fix is in the table, on one line and on many, with comments', () => {
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(fixing);
  expect(fixing.filter((stem) => !cases.some(({ rule, before }) => rule === stem && before.includes('#') && before.split('\n').length > 4))).toEqual([]);
});

describe.each(cases.map((each, index) => ({ ...each, file: fileOf(index) })))('the fix of $rule, $name', ({ rule, after, file }) => {
  it('changes the value and nothing else', () => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(after);
  });

  it('leaves nothing to report', () => {
    expect(left.filter((each) => each === `${rule} ${file}`)).toEqual([]);
  });
});

it.each(unfixed.map((each, index) => ({ ...each, file: unfixedFileOf(index) })))('there is no fix for $name', ({ text, file }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});
