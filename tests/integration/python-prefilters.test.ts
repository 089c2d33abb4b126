import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { concernsEngine } from '../../src/targets/concerns-engine.ts';
import { pythonRulesFor } from '../../src/targets/python-rules.ts';
import { findTestedSemgrep, setUpTimeout } from '../semgrep/find-tested-semgrep.ts';
import { variantsOf } from '../semgrep/python-variants.ts';
import { temporaryTree } from '../semgrep/temporary-tree.ts';

const rules = path.join(packageRoot(), 'semgrep', 'rules', 'python');
const fixtures = [rules, path.join(packageRoot(), 'tests', 'python-clients')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .map((file) => path.join(folder, file)),
);

/** What `semgrep scan --json` says, as far as it is read here. */
interface Report {
  readonly results: readonly { readonly check_id: string; readonly path: string; readonly start: { readonly line: number } }[];
}

/** Files in one run of Semgrep. */
const chunkSize = 500;

it(
  'a rule is chosen for each text it reports something in, however that is written',
  async () => {
    const texts = Object.fromEntries(
      fixtures.flatMap((fixture) =>
        [...variantsOf(readFileSync(fixture, 'utf8'))].map(([name, text]) => [`${path.basename(fixture, '.py')}, ${name.replaceAll(/[^\w ,=]/g, '-')}.py`, text] as const),
      ),
    );
    const names = Object.keys(texts);
    const tree = temporaryTree(texts);
    const { command: [program, ...first] } = await findTestedSemgrep();
    const missed: string[] = [];
    let results = 0;

    async function scan(some: readonly string[]): Promise<void> {
      const args = ['scan', '--experimental', '--quiet', '--json', `--config=${rules}`, '--no-git-ignore', '--disable-nosem', '--no-rewrite-rule-ids', '--jobs', '1'];
      const { stdout } = await execa(program, [...first, ...args, ...some], { cwd: tree, reject: false, maxBuffer: 2 ** 28, env: { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' } });
      const report: Report = JSON.parse(stdout);
      results += report.results.length;

      for (const { check_id, path: name, start } of report.results) {
        const text = texts[name] ?? '';

        if (!concernsEngine.semgrep(text) || !pythonRulesFor(text).includes(`python/${check_id}.yaml`)) {
          missed.push(`${check_id} ${name}:${start.line} ${text.split('\n')[start.line - 1]?.trim() ?? ''}`);
        }
      }
    }
    for (let start = 0; start < names.length; start += chunkSize) {
      await scan(names.slice(start, start + chunkSize));
    }
    expect(missed).toEqual([]);
    expect(results).toBeGreaterThan(10_000);
  },
  setUpTimeout,
);
