import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { DoctorReport } from '../../src/commands/doctor/doctor-report.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';

const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(path.join(project, 'dist', 'doctor.schema.json'), 'utf8')) as object);
const insecure = "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n";
const insecurePython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';

/** A program that says it is Semgrep of a version. */
function fakeSemgrep(version: string): string {
  const program = path.join(makeTree({ semgrep: `#!/bin/sh\necho ${version}\n` }), 'semgrep');
  chmodSync(program, 0o755);
  return program;
}

async function diagnose(cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string | undefined>> = {}): Promise<DoctorReport & { readonly status: number | null }> {
  const { status, stdout, stderr } = await runCli(['doctor', '--format', 'json', ...args], { cwd, env: { ...env } });
  expect(stderr).toBe('');
  const report: DoctorReport = JSON.parse(stdout);
  expect(validate(report) || validate.errors).toBe(true);
  expect(report.ok).toBe(status === 0);
  return { status, ...report };
}

describe('mcp-tls doctor', () => {
  it('says what a scan would use and read, and reports nothing', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'src/a.ts': insecure, 'src/b.ts': 'export {};', 'server.py': insecurePython, 'setup.py': '', 'node_modules/x/a.js': insecure });
    const report = await diagnose(cwd, [], { MCP_TLS_SEMGREP: fakeSemgrep('1.178.0') });

    expect(report).toMatchObject({
      status: 0,
      problems: [],
      tool: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), path: project.replace(/\/$/, '') },
      node: { version: process.versions.node, supported: '>=20.19.0' },
      bundled: { eslint: expect.stringMatching(/^10\./), typescript: expect.stringMatching(/^6\./) },
      projectEslint: null,
      semgrep: { found: { version: '1.178.0', source: 'MCP_TLS_SEMGREP' }, needed: true },
      root: { path: cwd, reason: 'nearest folder with a manifest: package.json' },
      config: null,
      git: null,
      engines: { eslint: { files: 2, candidates: ['src/a.ts'] }, semgrep: { files: 2, candidates: ['server.py'] } },
      skipped: [{ reason: 'installed packages', count: 1, examples: ['node_modules/'] }],
    });
  });

  it('tells of git, the configuration and the ESLint of the project', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'b.ts': insecure, 'mcp-tls.config.json': '{"ignore": ["b.ts"]}', 'node_modules/eslint/package.json': '{"version": "9.1.0"}', 'sub/c.ts': '' });
    await execa('git', ['init', '--quiet', '--initial-branch', 'trunk'], { cwd });
    await execa('git', ['add', 'a.ts', 'sub'], { cwd });

    expect(await diagnose(path.join(cwd, 'sub'), ['..'])).toMatchObject({
      status: 0,
      root: { path: cwd, reason: 'git top level' },
      config: path.join(cwd, 'mcp-tls.config.json'),
      git: { top: cwd, branch: 'trunk', trackedFiles: 2 },
      projectEslint: { version: '9.1.0', path: path.join(cwd, 'node_modules', 'eslint'), supported: '^9.0.0 || ^10.0.0' },
      engines: { eslint: { files: 2, candidates: ['a.ts'] } },
      skipped: expect.arrayContaining([{ reason: 'excluded by the user', count: 1, examples: ['b.ts'] }]),
    });
  });

  it.each([
    { name: '--root', args: ['--root', '.'], reason: '--root' },
    { name: 'the working directory', args: [], reason: 'working directory' },
  ])('says how the root was found: $name', async ({ args, reason }) => {
    const cwd = makeTree({ 'a.ts': '' });
    expect((await diagnose(cwd, args)).root).toEqual({ path: cwd, reason });
  });

  describe('fails where a scan would fail', () => {
    const noSemgrep = () => ({ PATH: '', MCP_TLS_SEMGREP: '', MCP_TLS_CACHE_DIR: makeTree({}) });

    it('there is no Semgrep for Python files', async () => {
      const cwd = makeTree({ 'server.py': insecurePython });
      expect(await diagnose(cwd, [], noSemgrep())).toMatchObject({
        status: 2,
        semgrep: { found: null, needed: true },
        problems: [{ problem: 'Semgrep is not installed, and 1 Python file needs it.', remedy: 'Install uv or a Python of 3.10 or later, then run mcp-tls setup.' }],
      });
    });

    it('but not where no Python file needs it', async () => {
      expect(await diagnose(makeTree({ 'server.py': 'x = 1', 'a.ts': insecure }), [], noSemgrep())).toMatchObject({ status: 0, semgrep: { found: null, needed: false } });
    });

    it('Semgrep has another version', async () => {
      const cwd = makeTree({ 'server.py': insecurePython });
      expect(await diagnose(cwd, [], { MCP_TLS_SEMGREP: fakeSemgrep('1.50.0') })).toMatchObject({
        status: 2,
        problems: [{ problem: expect.stringContaining('names Semgrep 1.50.0, which is outside') }],
      });
      const onPath = { ...noSemgrep(), PATH: path.dirname(fakeSemgrep('1.50.0')) };
      expect((await diagnose(cwd, [], onPath)).semgrep.notices).toEqual([expect.stringContaining('version 1.50.0 is outside')]);
    });

    it('the configuration is wrong; the rest is told all the same', async () => {
      const cwd = makeTree({ 'package.json': '{}', 'a.ts': insecure, 'mcp-tls.config.json': '{"severity": {}}' });
      const report = await diagnose(cwd);
      expect(report).toMatchObject({ status: 2, config: null, engines: { eslint: { candidates: ['a.ts'] } }, problems: [{ remedy: 'Mend the configuration, or scan with --no-config.' }] });
      expect(report.problems[0]?.problem).toContain('mcp-tls.config.json');
      expect((await diagnose(cwd, ['--no-config'])).status).toBe(0);
    });

    it('a file cannot be read', async () => {
      const cwd = makeTree({ 'a.ts': Buffer.from(`\0${insecure}`) });
      expect(await diagnose(cwd)).toMatchObject({ status: 2, unread: [{ path: 'a.ts' }], problems: [{ problem: '1 file or folder cannot be read.' }] });
    });

    it('the cache folder lies in the scanned tree', async () => {
      const cwd = makeTree({ 'server.py': insecurePython });
      expect(await diagnose(cwd, [], { MCP_TLS_CACHE_DIR: path.join(cwd, 'cache') })).toMatchObject({
        status: 2,
        cache: null,
        problems: [{ problem: expect.stringContaining('lies in the scanned tree') }],
      });
    });

    it('the path does not exist', async () => {
      expect(await runCli(['doctor', 'nowhere'], { cwd: makeTree({}) })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Cannot scan "nowhere"') });
    });
  });

  it('prints the same for people, and last whether a scan would work', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/file-${index + 10}.ts`, insecure]));
    const cwd = makeTree({ 'package.json': '{}', ...files, 'a.py': insecurePython });
    symlinkSync('/', path.join(cwd, 'everything'));
    const good = await runCli(['doctor'], { cwd, env: { MCP_TLS_SEMGREP: fakeSemgrep('1.178.0') } });

    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toMatch(/^JavaScript {2}12 files, 12 with a TLS setting$/m);
    expect(good.stdout).toMatch(/^ +and 2 more \(--format json lists all\)$/m);
    expect(good.stdout).toMatch(/^Skipped {5}1 × symbolic links out of the root \(everything\)$/m);
    expect(good.stdout).toMatch(/\n✔ A scan would work here\.\n$/);

    const bad = await runCli(['doctor'], { cwd, env: { MCP_TLS_SEMGREP: path.join(cwd, 'none') } });
    expect(bad).toMatchObject({ status: 2, stderr: '' });
    expect(bad.stdout).toMatch(/\nProblem {5}MCP_TLS_SEMGREP names/);
    expect(bad.stdout).toMatch(/\nA scan would not work here: 1 problem\.\n$/);
  });
});
