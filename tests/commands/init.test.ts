import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { runInit } from '../../src/commands/run-init.ts';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';

const workflow = '.github/workflows/mcp-tls.yml';
const hooks = '.pre-commit-config.yaml';

/** A git repository of files, with a remote if one is given. */
async function repository(files: Readonly<Record<string, string>>, remote?: string): Promise<string> {
  const cwd = makeTree(files);
  await execa('git', ['init', '--quiet'], { cwd });

  if (remote !== undefined) {
    await execa('git', ['remote', 'add', 'origin', remote], { cwd });
  }
  return cwd;
}

async function init(cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(['init', ...args], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8');

describe('mcp-tls init', () => {
  it('shows what it would write, and writes nothing without a yes', async () => {
    const cwd = await repository({ 'package.json': '{"type": "module"}', 'src/a.js': '' });
    const shown = await init(cwd);

    expect(shown).toContain("Create   eslint.config.js\n\n    import mcpTls from 'eslint-plugin-mcp-tls';\n");
    expect(shown).toContain(`Create   ${hooks}\n\n    repos:\n`);
    expect(shown).toContain(`Create   ${workflow}\n\n    name: mcp-tls\n`);
    expect(shown).toContain('Then run\n  npm install --save-dev eslint eslint-plugin-mcp-tls\n  npx eslint .\n  pre-commit install\n');
    expect(shown).toMatch(/Nothing was written: repeat the command with --yes\.\n$/);
    expect(['eslint.config.js', hooks, workflow].filter((file) => existsSync(path.join(cwd, file)))).toEqual([]);
  });

  it('writes with --yes exactly what it showed, and has nothing to do a second time', async () => {
    const cwd = await repository({ 'package.json': '{"type": "module"}', 'src/a.js': '' });
    const shown = await init(cwd);
    const files = ['eslint.config.js', hooks, workflow];

    expect(await init(cwd, '--yes')).toMatch(/Wrote eslint\.config\.js, \.pre-commit-config\.yaml, \.github\/workflows\/mcp-tls\.yml\.\n$/);
    files.forEach((file) => expect(shown).toContain(read(cwd, file).trimEnd().replaceAll(/^(?=.)/gm, '    ')));

    const before = files.map((file) => read(cwd, file));
    expect(await init(cwd, '--yes')).toMatch(/\nNothing to do: all of it is set up\.\n$/);
    expect(files.map((file) => read(cwd, file))).toEqual(before);
  });

  it('writes a valid workflow, which uses the action of this version', async () => {
    const cwd = await repository({ 'package.json': '{}' });
    await init(cwd, '--github', '--yes');
    const text = read(cwd, workflow);

    expect(validateWorkflow(text).errors).toEqual([]);
    expect(text).toContain(`uses: eslint-plugin-mcp-tls/eslint-plugin-mcp-tls@v${packageJson.version}\n`);
    expect(text).not.toMatch(/\$\{\{(?! !cancelled\(\) \}\})/);
  });

  describe('chooses by what the project is', () => {
    it.each([
      { name: 'JavaScript alone', files: { 'package.json': '{}', 'a.js': '' }, expected: ['eslint.config.mjs', hooks, workflow], hook: 'mcp-tls-javascript' },
      { name: 'Python alone', files: { 'pyproject.toml': '', 'a.py': '' }, expected: [hooks, workflow], hook: 'mcp-tls' },
      { name: 'both', files: { 'package.json': '{}', 'python/a.py': '' }, expected: ['eslint.config.mjs', hooks, workflow], hook: 'mcp-tls' },
      { name: 'neither yet', files: { 'README.md': '' }, expected: [hooks, workflow], hook: 'mcp-tls' },
    ])('$name', async ({ files, expected, hook }) => {
      const cwd = await repository(files);
      expect(await init(cwd, '--yes')).toContain(`Wrote ${expected.join(', ')}.`);
      expect(parse(read(cwd, hooks))).toEqual({ repos: [{ repo: packageJson.repository.url.replace(/^git\+|\.git$/g, ''), rev: `v${packageJson.version}`, hooks: [{ id: hook }] }] });
    });

    it.each([
      { name: 'a GitLab remote', files: {}, remote: 'git@gitlab.example.org:a/b.git', expected: '.gitlab-ci.yml' },
      { name: 'a GitHub remote', files: {}, remote: 'https://github.com/a/gitlab.git', expected: workflow },
      { name: 'a pipeline that is there', files: { '.gitlab-ci.yml': 'test:\n  script: [make]\n' }, remote: undefined, expected: '.gitlab-ci.yml' },
    ])('$name', async ({ files, remote, expected }) => {
      const shown = await init(await repository({ 'pyproject.toml': '', ...files }, remote));
      expect(shown).toContain(`  ${expected}`);
      expect(shown).not.toContain(`  ${expected === workflow ? '.gitlab-ci.yml' : workflow}`);
    });

    it('a TypeScript project gets a parser, and the commands of its package manager', async () => {
      const cwd = await repository({ 'package.json': '{"devDependencies": {"typescript": "6"}}', 'pnpm-lock.yaml': '' });
      expect(await init(cwd, '--eslint', '--yes')).toContain('pnpm add --save-dev eslint eslint-plugin-mcp-tls');
      expect(read(cwd, 'eslint.config.mjs')).toContain('...mcpTls.configs.typescript');
    });

    it.each([
      { name: 'TypeScript files without a tsconfig.json', files: { 'package.json': '{}', 'src/a.ts': '' }, preset: 'typescript' },
      { name: 'TypeScript in another package', files: { 'package.json': '{}', 'src/a.js': '', 'node_modules/b/index.ts': '' }, preset: 'recommended' },
      { name: 'Python stubs and JSON', files: { 'package.json': '{}', 'src/a.js': '', 'a.pyi': '', 'a.ts.json': '' }, preset: 'recommended' },
    ])('$name: configs.$preset', async ({ files, preset }) => {
      const cwd = await repository(files);
      await init(cwd, '--eslint', '--yes');
      expect(read(cwd, 'eslint.config.mjs')).toContain(`...mcpTls.configs.${preset}]`);
    });

    it('a package takes no notice of the TypeScript beside it', async () => {
      const cwd = await repository({ 'packages/a/package.json': '{}', 'packages/a/a.js': '', 'packages/ab/a.ts': '' });
      await init(path.join(cwd, 'packages/a'), '--eslint', '--yes');
      expect(read(cwd, 'packages/a/eslint.config.mjs')).toContain('...mcpTls.configs.recommended]');
    });

    it('a configuration that is there is told of the parser, where there is TypeScript', async () => {
      const files = { 'package.json': '{}', 'eslint.config.js': 'module.exports = [];\n' };
      expect(await init(await repository({ ...files, 'a.ts': '' }), '--eslint')).toContain('configs.typescript');
      expect(await init(await repository(files), '--eslint')).not.toContain('configs.typescript');
    });

    it('a package below the root gets its own ESLint configuration', async () => {
      const cwd = await repository({ 'packages/a/package.json': '{}', 'packages/a/src/': '' });
      expect(await init(path.join(cwd, 'packages/a/src'), '--eslint', '--yes')).toContain('Wrote packages/a/eslint.config.mjs.');
    });

    it('nothing fits', async () => {
      expect(await runCli(['init'], { cwd: makeTree({ 'a.txt': '' }) })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('it has no package.json and no git repository') });
      expect(await runCli(['init', '--eslint'], { cwd: makeTree({ 'a.txt': '' }) })).toMatchObject({ status: 2, stderr: expect.stringContaining('--eslint needs a package.json') });
    });
  });

  describe('never changes a file of the user', () => {
    it('prints the lines to add, with --force as well', async () => {
      const files = { 'eslint.config.ts': 'export default [];\n', [hooks]: 'repos: []\n', '.gitlab-ci.yml': 'test:\n  script: [make]\n' };
      const cwd = await repository({ 'package.json': '{}', ...files });
      const shown = await init(cwd, '--eslint', '--pre-commit', '--gitlab', '--yes', '--force');

      Object.entries(files).forEach(([file, text]) => {
        expect(shown).toContain(`Add to   ${file}  (it exists: add these lines by hand)`);
        expect(read(cwd, file)).toBe(text);
      });
      expect(shown).toContain('...mcpTls.configs.recommended,');
      expect(shown).toContain('- id: mcp-tls');
      expect(shown).toContain('sast: gl-sast-report.json');
      expect(shown).toMatch(/\nNothing to write\.\n$/);
    });

    it('leaves a project with a configuration of ESLint 8 as it is, and says what works there', async () => {
      for (const files of [{ 'package.json': '{}', '.eslintrc.json': '{}' }, { 'package.json': '{"eslintConfig": {}}' }]) {
        const cwd = await repository(files);
        expect(await init(cwd, '--eslint', '--yes')).toMatch(/Leave {4}eslint\.config\.mjs\n {4}This project has (?:\.eslintrc\.json|eslintConfig in\s+package\.json)/);
        expect(existsSync(path.join(cwd, 'eslint.config.mjs'))).toBe(false);
      }
    });

    it('replaces a workflow of ours only with --force', async () => {
      const cwd = await repository({ [workflow]: 'name: mine\n' });

      expect(await init(cwd, '--github', '--yes')).toContain(`Leave    ${workflow}\n    It differs from what this version writes`);
      expect(read(cwd, workflow)).toBe('name: mine\n');
      expect(await init(cwd, '--github', '--force')).toContain(`Replace  ${workflow}`);
      expect(read(cwd, workflow)).toBe('name: mine\n');
      expect(await init(cwd, '--github', '--force', '--yes')).toContain(`Wrote ${workflow}.`);
      expect(read(cwd, workflow)).toContain('name: mcp-tls\n');
    });
  });

  it.each([
    { answer: true, output: `Wrote ${hooks}.\n` },
    { answer: false, output: 'Nothing was written.\n' },
  ])('asks where somebody is there to answer: $answer', async ({ answer, output }) => {
    const cwd = await repository({ 'a.py': '' });
    const said: string[] = [];
    const ask = (question: string) => Promise.resolve(said.push(question) > 0 && answer);
    const terminal = { cwd, env: {}, nodeVersion: '', isTerminal: false, readInput: () => Promise.resolve(''), notice: (line: string) => said.push(line), progress() {}, signal: AbortSignal.timeout(60_000), ask };

    expect(await runInit({ command: 'init', parts: ['pre-commit'], yes: false, force: false, root: undefined }, terminal)).toEqual({ output, status: 0 });
    expect(said).toEqual([expect.stringContaining(`Create   ${hooks}`), `Write ${hooks}?`]);
    expect(existsSync(path.join(cwd, hooks))).toBe(answer);
  });

  it('sees that a part is set up already, in a file of any name', async () => {
    const step = 'on: push\njobs:\n  a:\n    steps:\n      - uses: eslint-plugin-mcp-tls/eslint-plugin-mcp-tls@main\n';
    const cwd = await repository({ 'package.json': '{}', '.github/workflows/security.yaml': step });
    writeFileSync(path.join(cwd, 'eslint.config.js'), "import tls from 'eslint-plugin-mcp-tls';\n");

    expect(await init(cwd, '--github', '--eslint')).toMatch(/Done {5}eslint\.config\.js {2}\(nothing to do\)\n\nDone {5}\.github\/workflows\/security\.yaml {2}\(nothing to do\)\n\nNothing to do/);
  });
});
