import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { installProject } from './install-project.ts';
import { run } from './run.ts';

const fixtures = path.join(project, 'tests', 'clients');
const parsers = ['@typescript-eslint/parser@8.72.0', 'typescript@6.0.3'];

/** What the annotations of all fixtures promise: `file:line rule`. */
const annotated = readdirSync(fixtures)
  .flatMap((file) =>
    readFileSync(path.join(fixtures, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const [, rule] = /^\s*(?:\? )?\/\/ ruleid: (no-[\w-]+)$/.exec(text) ?? [];
        return rule === undefined ? [] : [`${file}:${index + 2} mcp-tls/${rule}`];
      }),
  )
  .sort();

describe.each(['eslint@9.0.0', 'eslint@9.39.5', 'eslint@10.0.0', 'eslint@10.15.0'])('%s', (version) => {
  let folder: string;

  beforeAll(async () => {
    folder = await installProject('matrix', [version, ...parsers]);
    cpSync(fixtures, path.join(folder, 'src'), { recursive: true });
  });

  it('finds in every fixture what is annotated, with the typescript-eslint parser', async () => {
    expect(await eslint(folder, 'typescript-eslint', 'src')).toEqual(annotated);
  });

  it('finds the same in JavaScript with its own parser', async () => {
    const own = await eslint(folder, 'espree', 'src/**/*.{js,cjs}');
    expect(own).toEqual(annotated.filter((each) => /\.c?js:/.test(each)));
  });
});

describe('oxlint@1.94.0', () => {
  it('finds the same, with the plugin as one of its own', async () => {
    const folder = await installProject('matrix', ['oxlint@1.94.0', 'eslint@10.15.0']);
    cpSync(fixtures, path.join(folder, 'src'), { recursive: true });
    // Files that hold no name of the tables, between which oxlint passes on one and the same `SourceCode` object.
    ['a', 'm', 'z'].forEach((name) => writeFileSync(path.join(folder, 'src', `${name}.js`), 'export const port = 8080;\n'));
    writeFileSync(
      path.join(folder, '.oxlintrc.json'),
      JSON.stringify({
        jsPlugins: ['eslint-plugin-mcp-tls'],
        categories: { correctness: 'off' },
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`mcp-tls/${name}`, 'error'])),
      }),
    );
    const { stdout } = await run(folder, 'npx', ['oxlint', '--threads=1', '--format', 'json', 'src']);
    const { diagnostics } = JSON.parse(stdout) as OxlintReport;
    const found = diagnostics.map(({ filename, code, labels: [label] }) => {
      const rule = code.replace('(', '/').replace(')', '');
      return `${path.basename(filename)}:${label?.span.line} ${rule}`;
    });
    expect(found.sort()).toEqual(annotated);
  });
});

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number; readonly message: string }[];
}

async function eslint(folder: string, parser: string, files: string): Promise<readonly string[]> {
  const { stdout } = await run(folder, 'npx', ['eslint', '--format', 'json', files], { MATRIX_PARSER: parser });
  return (JSON.parse(stdout) as readonly EslintResult[])
    .flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, message }) => `${path.basename(filePath)}:${line} ${ruleId ?? message}`))
    .sort();
}
