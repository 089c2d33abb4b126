import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Semgrep } from '../src/engines/semgrep-setup.ts';
import { packageRoot } from '../src/package-root.ts';
import { concernsEngine } from '../src/targets/concerns-engine.ts';
import { pythonRulesFor } from '../src/targets/python-rules.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';

const folder = path.join(packageRoot(), 'semgrep', 'rules', 'python');
const files = readdirSync(folder);
const stems = (extension: string) => files.filter((file) => file.endsWith(extension)).map((file) => path.basename(file, extension)).sort();

/** What `semgrep --test --json` says, as far as it is read here. */
interface TestReport {
  readonly results: Readonly<Record<string, { readonly checks: Readonly<Record<string, { readonly passed: boolean }>> }>>;
  readonly config_missing_tests: readonly unknown[];
  readonly config_with_errors: readonly unknown[];
}

/** What `semgrep scan --json` says, as far as it is read here. */
interface ScanReport {
  readonly results: readonly { readonly check_id: string; readonly path: string; readonly start: { readonly line: number }; readonly end: object }[];
  readonly errors: readonly { readonly type: unknown; readonly rule_id?: string; readonly path?: string }[];
  readonly paths: { readonly scanned: readonly string[] };
}

let semgrep: Semgrep;

beforeAll(async () => {
  semgrep = await findTestedSemgrep();
}, setUpTimeout);

describe('the Python rules', () => {
  it('have a test file each', () => {
    expect(stems('.py')).toEqual(stems('.yaml'));
  });

  it('report what their test files say, by Semgrep\'s own tests', async () => {
    const { results, config_missing_tests, config_with_errors }: TestReport = JSON.parse(await run(['scan', '--test', '--json', folder]));
    const checks = Object.values(results).flatMap((result) => Object.entries(result.checks));

    expect({ config_missing_tests, config_with_errors }).toEqual({ config_missing_tests: [], config_with_errors: [] });
    expect(checks.map(([rule]) => rule.split('.').at(-1)).sort()).toEqual(stems('.yaml'));
    expect(checks.filter(([, { passed }]) => !passed)).toEqual([]);
  }, 300_000);

  it('report the same in the native front end, which the scan uses, as in the ordinary one', async () => {
    const args = ['scan', '--quiet', '--json', '--config', folder, '--no-git-ignore', '--disable-nosem', '--no-rewrite-rule-ids'];
    const targets = stems('.py').map((stem) => path.join(folder, `${stem}.py`));
    const [native, ordinary] = await Promise.all([run([...args, '--experimental', ...targets]), run([...args, ...targets])]);

    expect(summary(native)).toEqual(summary(ordinary));
    expect(summary(native).results.length).toBeGreaterThan(100);
  }, 300_000);
});

describe('the prefilter', () => {
  it('keeps each finding of the test files, judged by the block of lines it is in', async () => {
    const targets = stems('.py').map((stem) => path.join(folder, `${stem}.py`));
    const args = ['scan', '--experimental', '--quiet', '--json', '--config', folder, '--no-git-ignore', '--disable-nosem', '--no-rewrite-rule-ids'];
    const { results }: ScanReport = JSON.parse(await run([...args, ...targets]));
    const lost = results.filter(({ check_id, path: file, start }) => {
      const text = withImports(readFileSync(file, 'utf8').split('\n'), start.line);
      return !concernsEngine.semgrep(text) || !pythonRulesFor(text).includes(`python/${check_id}.yaml`);
    });

    expect(lost.map(({ check_id, path: file, start }) => `${check_id} ${path.basename(file)}:${start.line}`)).toEqual([]);
    expect(results.length).toBeGreaterThan(100);
  }, 300_000);

  it('leaves ordinary code out', () => {
    expect(concernsEngine.semgrep('import requests\n\nrequests.get("https://api.example.com", timeout=10)\n')).toBe(false);
    expect(concernsEngine.semgrep('import ssl\n\ncontext = ssl.create_default_context()\nverify(certificate)\n')).toBe(false);
  });
});

/** The imports of a file and the statement around one of its lines, up to empty lines before unindented ones; no comments. */
function withImports(lines: readonly string[], line: number): string {
  const imports = lines.filter((text) => /^(?:import|from)\s/.test(text));
  const statements = lines.join('\n').split(/\n(?:[ \t]*\n)+(?=\S)/);
  let end = 0;
  const around = statements.find((statement) => {
    end = lines.join('\n').indexOf(statement, end) + statement.length;
    return lines.join('\n').slice(0, end).split('\n').length >= line;
  });
  return [...imports, around ?? ''].join('\n').replaceAll(/#.*/g, '');
}

async function run(args: readonly string[]): Promise<string> {
  const [program, ...first] = semgrep.command;
  const env = { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' };
  return (await execa(program, [...first, ...args], { env, reject: false })).stdout;
}

function summary(json: string) {
  const { results, errors, paths }: ScanReport = JSON.parse(json);
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

  return {
    results: sorted(results.map(({ check_id, path: file, start, end }) => ({ check_id, file, start, end }))),
    errors: sorted(errors.map(({ type, rule_id, path: file }) => ({ type, rule_id, file }))),
    scanned: [...paths.scanned].sort(),
  };
}
