import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from '../src/index.ts';

/** Share of ESLint's time that our rules take on real files, in `strict`, by ESLint's own statistics. */
const [tree, limit = '1000'] = process.argv.slice(2);

if (!tree) {
  throw new Error('Give the folder with the files to lint: npx tsx bench/rule-cost.ts FOLDER [HOW MANY FILES]');
}
const files = readdirSync(tree, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file) && !/(?:^|\/)node_modules\/|\.min\.|\.d\.[cm]?ts$/.test(file))
  .sort();
// Spread over the tree, so that no one project decides.
const step = Math.max(1, Math.floor(files.length / Number(limit)));
const chosen = files.filter((_, index) => index % step === 0).slice(0, Number(limit));

const eslint = new ESLint({
  cwd: path.resolve(tree),
  overrideConfigFile: true,
  ignore: false,
  stats: true,
  overrideConfig: [
    {
      files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
    ...plugin.configs.strict,
  ],
});
const results = await eslint.lintFiles(chosen.map((file) => path.resolve(tree, file)));
const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
const total = sum(passes.map((pass) => pass.total));
const parse = sum(passes.map(({ parse }) => parse?.total ?? 0));
const rules = sum(passes.flatMap((pass) => Object.values(pass.rules ?? {}).map((rule) => rule.total)));

console.log(`${passes.length} files: ESLint ${total.toFixed(0)} ms, of which parsing ${parse.toFixed(0)} ms and our rules ${rules.toFixed(0)} ms`);
console.log(`our rules take ${((100 * rules) / total).toFixed(2)} % of ESLint's time`);

function sum(values: readonly number[]): number {
  return values.reduce((left, right) => left + right, 0);
}
