import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { eslintConfig } from '../src/commands/init/plan-eslint.ts';
import { githubWorkflow } from '../src/commands/init/plan-github.ts';
import { gitlabJob } from '../src/commands/init/plan-gitlab.ts';
import { parseArguments } from '../src/arguments.ts';
import { pinnedVersion } from '../src/engines/semgrep/versions.ts';
import { weaknessIds } from '../src/weakness.ts';
import { projectRoot } from '../tools/docs/generate-docs.ts';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';

const { version, repository } = packageJson;
const url = repository.url.replace(/^git\+|\.git$/g, '');
const read = (page: string): string => readFileSync(new URL(page, projectRoot), 'utf8').replaceAll('\r\n', '\n');
const pages = ['README.md', ...readdirSync(new URL('docs/', projectRoot)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): readonly string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
}

describe('the pages', () => {
  it('show in docs/ci.md what mcp-tls init writes', () => {
    const [workflow = '', ...jobs] = blocks('docs/ci.md', 'yaml');
    expect(workflow).toBe(githubWorkflow(url, version));
    expect(validateWorkflow(workflow).errors).toEqual([]);
    expect(jobs.slice(0, 2)).toEqual([gitlabJob(version, true), gitlabJob(version, false)]);
  });

  it('are joined by workflows of this repository that GitHub takes', () => {
    const workflows = readdirSync(new URL('.github/workflows/', projectRoot));
    expect(workflows.flatMap((name) => validateWorkflow(read(`.github/workflows/${name}`)).errors)).toEqual([]);
  });

  it('show in docs/editors.md and the README what mcp-tls init writes for ESLint', () => {
    expect(blocks('docs/editors.md', 'js')).toEqual([eslintConfig('recommended')]);
    expect(blocks('README.md', 'js')[0]).toBe(eslintConfig('recommended'));
  });

  it.each(pages)('%s has blocks that can be read, and names this version', (page) => {
    blocks(page, 'json').forEach((text) => expect(JSON.parse(text)).toBeTypeOf('object'));
    blocks(page, 'yaml').forEach((text) => expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]));
    const named = [...read(page).matchAll(/(?:eslint-plugin-mcp-tls(?:\/eslint-plugin-mcp-tls)?@v?|eslint-plugin-mcp-tls\/eslint-plugin-mcp-tls\/v|rev: v)(\d[\w.]*\d)/g)].map(([, found]) => found);
    expect([...new Set(named)].filter((found) => found !== version)).toEqual([]);
    const semgrep = [...read(page).matchAll(/semgrep(?:==|\/semgrep:)([\d.]*\d)/g)].map(([, found]) => found);
    expect([...new Set(semgrep)].filter((found) => found !== pinnedVersion)).toEqual([]);
  });

  it.each(pages)('%s names commands and options that exist', (page) => {
    const text = read(page).replaceAll(/\\\n\s*/g, ' ');
    const inCode = [...text.matchAll(/`((?:npx (?:--yes )?eslint-plugin-mcp-tls(?:@[\d.]+)?|mcp-tls) [a-z][^`]*)`/g)].map(([, found = '']) => found);
    const lines = blocks(page, 'sh').flatMap((block) => block.split('\n')).filter((line) => /^(?:npx (?:--yes )?eslint-plugin-mcp-tls|mcp-tls )/.test(line));

    [...inCode, ...lines].forEach((line) => {
      const args = line.replace(/^npx (?:--yes )?eslint-plugin-mcp-tls(?:@[\d.]+)?|^mcp-tls/, '').replace(/ >.*$/, '').trim().split(' ');
      expect(args[0] === 'explain' && args.length === 1 ? [] : parseArguments(args), line).toBeTypeOf('object');
    });
  });

  it('say of the inputs of the action what action.yml says', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { default: string }> };
    const rows = [...read('docs/ci.md').matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`)?/gm)].map(([, name, value]) => [name, value ?? '']);
    expect(rows).toEqual(Object.entries(inputs).map(([name, { default: value }]) => [name, name === 'version' ? '' : value]));
  });
});

describe('the table of docs/migration.md', () => {
  const rows = [...read('docs/migration.md').matchAll(/^\| (\w.*?) \| `(.*?)`.*?\| \[([\w-]+)\]/gm)].map(([, before = '', code = '', weakness = '']) => ({ before, code, weakness }));
  const isPython = (before: string) => before.startsWith('Bandit');

  it('has a row for each check that overlaps', () => {
    expect(rows.map(({ before }) => before.match(/B\d+|S\d+/g)?.join(' '))).toEqual(['B501 S501', 'B323 S323', 'B502 S502', 'B503 S503', 'B504 S504', 'S4830', 'S5527', 'S4423']);
    expect(rows.filter(({ weakness }) => !(weaknessIds as readonly string[]).includes(weakness))).toEqual([]);
  });

  it('names the weakness that a scan reports', async () => {
    const files = rows.map(({ before, code }, index) =>
      isPython(before)
        ? [`row${index}.py`, `import ssl\nimport requests\n\n${code.startsWith('def ') ? `${code}:\n    return ssl.SSLContext(version)` : code}\n`]
        : [`row${index}.mjs`, `import https from 'node:https';\nimport tls from 'node:tls';\n\n${code};\n`],
    );
    const cwd = makeTree({ 'package.json': '{}', ...(Object.fromEntries(files) as Record<string, string>) });
    const { stdout } = await runCli(['scan', '--format', 'json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { path: string; weakness: string }[] };

    rows.forEach(({ before, weakness }, index) =>
      expect(findings.filter(({ path }) => path.startsWith(`row${index}.`)).map((finding) => finding.weakness), before).toContain(weakness),
    );
  }, 120_000);
});
