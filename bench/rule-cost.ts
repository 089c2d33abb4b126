import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { javascriptTokens } from '../src/catalogue/javascript-tokens.ts';
import plugin from '../src/index.ts';

/**
 * Share of ESLint's time that our rules take on real files, in `strict`: by ESLint's own statistics, and as the processor
 * time of a run with our rules less that of one with a rule that does nothing. Each file is linted by both, in turns.
 */
const [tree, limit = '1000', rounds = '3'] = process.argv.slice(2);

if (!tree) {
  throw new Error('Give the folder with the files to lint: npx tsx bench/rule-cost.ts FOLDER [HOW MANY FILES [HOW MANY ROUNDS]]');
}
const root = path.resolve(tree);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file) && !/(?:^|\/)node_modules\/|\.min\.|\.d\.[cm]?ts$/.test(file))
  .sort();
// Spread over the tree, so that no one project decides.
const step = Math.max(1, Math.floor(files.length / Number(limit)));
const chosen = files.filter((_, index) => index % step === 0).slice(0, Number(limit));
const parsing: Linter.Config = {
  files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
  languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
};
// Without any rule, ESLint does not even walk the tree.
const idle: Linter.Config = { plugins: { idle: { rules: { idle: { create: () => ({}) } } } }, rules: { 'idle/idle': 'error' } };
const withIdle = instance([idle]);
const withOurs = instance(plugin.configs.strict);

/** Times in milliseconds. */
interface Cost {
  readonly holdsName: boolean;
  readonly idle: number;
  readonly ours: number;
  readonly rules: number;
  readonly total: number;
}

for (let round = 0; round < Number(rounds); round++) {
  const costs: Cost[] = [];

  for (const [index, file] of chosen.entries()) {
    costs.push(await costOf(file, (index + round) % 2 === 0));
  }
  console.log(`round ${round + 1}`);
  console.log(`  ${describe('all', costs)}`);
  console.log(`  ${describe('with a name of the tables', costs.filter(({ holdsName }) => holdsName))}`);
  console.log(`  ${describe('without', costs.filter(({ holdsName }) => !holdsName))}`);
}

function instance(config: Linter.Config[]): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, ignore: false, stats: true, overrideConfig: [parsing, ...config] });
}

async function costOf(file: string, isIdleFirst: boolean): Promise<Cost> {
  const filePath = path.join(root, file);
  const text = readFileSync(filePath, 'utf8');
  const before = isIdleFirst ? await lint(withIdle, text, filePath) : undefined;
  const { processor, stats } = await lint(withOurs, text, filePath);
  const after = before ?? await lint(withIdle, text, filePath);
  const passes = stats?.times.passes ?? [];
  return {
    holdsName: javascriptTokens.some((token) => text.includes(token)),
    idle: after.processor,
    ours: processor,
    rules: sum(passes.flatMap((pass) => Object.values(pass.rules ?? {}).map(({ total }) => total))),
    total: sum(passes.map(({ total }) => total)),
  };
}

/** `processor` is in milliseconds. */
async function lint(eslint: ESLint, text: string, filePath: string): Promise<{ readonly processor: number; readonly stats: ESLint.LintResult['stats'] }> {
  const before = process.cpuUsage();
  const [result] = await eslint.lintText(text, { filePath });
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, stats: result?.stats };
}

function describe(which: string, costs: readonly Cost[]): string {
  const ours = sum(costs.map((cost) => cost.ours));
  const difference = ours - sum(costs.map((cost) => cost.idle));
  const rules = sum(costs.map((cost) => cost.rules));
  const total = sum(costs.map((cost) => cost.total));
  return `${costs.length} files ${which}: ${share(rules, total)} by ESLint's statistics, ${share(difference, ours)} of processor time`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((left, right) => left + right, 0);
}
