import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTree } from './make-tree.ts';
import { withoutPrivileges } from './readable-copy.ts';
import { cli, runCli } from './run-cli.ts';

const insecure = "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n";
const insecurePython = 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n';
const found = 'The server certificate is not verified';

/** A Semgrep that says its version, and dies when it has to scan. */
const crashing = '#!/bin/sh\ncase "$*" in *--version*) echo 1.178.0;; *) echo "Segmentation fault" >&2; exit 139;; esac\n';

/** What `--format json` gives, as far as these tests look at it. */
interface JsonReport {
  readonly complete: boolean;
  readonly findings: readonly {
    readonly path: string;
    readonly severity: string;
    readonly pathKind: string;
    readonly start: { readonly line: number };
    readonly suppression: string;
  }[];
  readonly suppressed: readonly unknown[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly engines: readonly { readonly engine: string; readonly failure: string | null; readonly unread: readonly { readonly path: string; readonly reason: string }[] }[];
  readonly skipped: readonly { readonly reason: string }[];
  readonly config: { readonly path: string; readonly hidden: number; readonly lowered: readonly unknown[] } | null;
}

async function scanJson(cwd: string, args: readonly string[] = [], options: Omit<Parameters<typeof runCli>[1], 'cwd'> = {}) {
  const { status, stdout, stderr } = await runCli(['scan', '--format', 'json', ...args], { cwd, ...options });
  const report: JsonReport = JSON.parse(stdout);
  return { status, stderr, report, paths: report.findings.map((finding) => finding.path) };
}

describe('mcp-tls', () => {
  it('prints its help, and that of a command', async () => {
    const { status, stdout } = await runCli(['scan', '--help'], { cwd: '/' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mcp-tls scan \[options\] \[paths\]\n/);
    expect((await runCli(['help', 'scan'], { cwd: '/' })).stdout).toBe(stdout);
    expect((await runCli(['--help'], { cwd: '/' })).stdout).toMatch(/^mcp-tls finds disabled or weakened TLS/);
  });

  it('prints its help as an error when it is asked for nothing, so that it never looks clean', async () => {
    expect(await runCli([], { cwd: '/' })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('All commands') });
  });

  it('prints its version', async () => {
    expect((await runCli(['--version'], { cwd: '/' })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('explains a wrong argument in one line', async () => {
    const run = await runCli(['scan', '--formt', 'json'], { cwd: '/' });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe('mcp-tls: Unknown option "--formt" of mcp-tls scan (did you mean "--format"?). A path that begins with a dash goes behind "--". All options: mcp-tls scan --help.\n');
  });
});

describe('mcp-tls scan', () => {
  it('gives severities by real paths, and fails on HIGH', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'src/a.ts': insecure, 'tests/a.ts': insecure, 'examples/a.ts': insecure });
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { path: 'examples/a.ts', severity: 'MEDIUM', pathKind: 'example' },
      { path: 'src/a.ts', severity: 'HIGH', pathKind: 'production' },
      { path: 'tests/a.ts', severity: 'LOW', pathKind: 'test' },
    ]);
    expect((await scanJson(cwd, ['tests'])).status).toBe(0);
    expect((await scanJson(cwd, ['tests', '--fail-on', 'low'])).status).toBe(1);
    expect((await scanJson(cwd, ['--fail-on', 'never'])).status).toBe(0);
  });

  it('gives one report on both languages', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'src/a.ts': insecure, 'src/b.py': insecurePython, 'tests/test_b.py': insecurePython });
    const { status, report } = await scanJson(cwd);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { path: 'src/a.ts', severity: 'HIGH', engine: 'eslint' },
      { path: 'src/b.py', severity: 'HIGH', engine: 'semgrep' },
      { path: 'tests/test_b.py', severity: 'LOW', engine: 'semgrep' },
    ]);
  });

  it('keeps the kinds of paths when only a folder below the root is scanned', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'tests/unit/a.ts': insecure });
    expect((await scanJson(path.join(cwd, 'tests/unit'))).report.findings).toMatchObject([{ path: 'tests/unit/a.ts', severity: 'LOW' }]);
    expect((await scanJson(cwd, ['--root', 'tests/unit', 'tests/unit'])).report.findings).toMatchObject([{ path: 'a.ts', severity: 'HIGH' }]);
  });

  it('is clean, quick and without an engine where no file holds a name the rules know', async () => {
    const run = await scanJson(makeTree({ 'package.json': '{}', 'a.ts': 'export {};', 'b.py': 'x = 1' }));
    expect(run).toMatchObject({ status: 0, stderr: '', report: { complete: true, engines: [] } });
  });

  it('has neither colours nor progress in its output when it is piped, and colours on request', async () => {
    const cwd = makeTree({ 'a.ts': insecure });
    const plain = await runCli(['scan'], { cwd });
    expect(plain.stderr).toBe('');
    expect(plain.stdout).not.toContain('\u001B');
    expect((await runCli(['scan'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B');
    expect((await runCli(['scan'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001B');
    expect((await runCli(['scan', '--color'], { cwd })).stdout).toContain('\u001B');
  });

  it('writes the report to a file, and nothing else', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'out/': '' });
    expect(await runCli(['scan', '-f', 'sarif', '--output', 'out/r.sarif'], { cwd })).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['r.sarif']);
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it.each([
    { name: 'a folder that does not exist', output: 'no/r.json', message: 'its folder does not exist' },
    { name: 'a folder', output: 'src', message: 'is a folder: name a file' },
  ])('refuses to write to $name before it scans', async ({ output, message }) => {
    const cwd = makeTree({ 'src/a.ts': insecure });
    const { status, stdout, stderr } = await runCli(['scan', '--output', output], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('survives a reader that has seen enough', async () => {
    const cwd = makeTree(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.ts`, insecure])));
    const child = spawn(process.execPath, [cli, 'scan'], { cwd, stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('obeys a suppression with our rule\'s name, and with requireReason only one that gives a reason', async () => {
    const comment = '// eslint-disable-next-line mcp-tls/no-unverified-certificate';
    const [first, second] = insecure.split('\n');
    const tree = { 'a.ts': `${first}\n${comment}\n${second}\n`, 'b.ts': `${first}\n${comment} -- the printer is old\n${second}\n` };
    const free = await scanJson(makeTree(tree));
    expect(free).toMatchObject({ status: 0, paths: [] });
    expect(free.report.suppressed).toHaveLength(2);
    const strict = await scanJson(makeTree({ ...tree, 'mcp-tls.config.json': '{"suppressions":{"requireReason":true}}' }));
    expect(strict).toMatchObject({ status: 1, paths: ['a.ts'] });
  });

  it('obeys in both languages the very comment that the report shows', async () => {
    const tree = { 'a.ts': insecure, 'b.py': insecurePython };
    const before = await scanJson(makeTree(tree));
    expect(before.paths).toEqual(['a.ts', 'b.py']);
    const suppressed = before.report.findings.map(({ path: file, start, suppression }) => {
      const lines = tree[file as keyof typeof tree].split('\n');
      lines.splice(start.line - 1, 0, suppression.replace('<reason>', 'the printer is old'));
      return [file, lines.join('\n')];
    });
    const config = { 'mcp-tls.config.json': '{"suppressions":{"requireReason":true}}' };
    const after = await scanJson(makeTree({ ...Object.fromEntries(suppressed), ...config }));
    expect(after).toMatchObject({ status: 0, paths: [] });
    expect(after.report.suppressed).toHaveLength(2);
  });
});

describe('the user\'s configuration', () => {
  const config = JSON.stringify({
    pathKinds: [{ kind: 'test', globs: ['checks/**'] }],
    severities: { 'unverified-certificate': { production: 'MEDIUM', test: 'OFF' } },
    ignore: ['old/'],
  });
  const tree = { 'package.json': '{}', 'a.ts': insecure, 'checks/a.ts': insecure, 'old/a.ts': insecure };

  it('changes severities, kinds of paths and what is scanned, and the report says so', async () => {
    const { status, report } = await scanJson(makeTree({ ...tree, 'mcp-tls.config.json': config }));
    expect(status).toBe(0);
    expect(report.findings).toMatchObject([{ path: 'a.ts', severity: 'MEDIUM' }]);
    expect(report.config).toEqual({
      path: 'mcp-tls.config.json',
      hidden: 1,
      lowered: [
        { weakness: 'unverified-certificate', kind: 'production', from: 'HIGH', to: 'MEDIUM' },
        { weakness: 'unverified-certificate', kind: 'test', from: 'LOW', to: 'OFF' },
      ],
    });
  });

  it('is not read with --no-config, nor from a folder below the root', async () => {
    const own = makeTree({ ...tree, 'mcp-tls.config.json': config });
    expect(await scanJson(own, ['--no-config'])).toMatchObject({ status: 1, paths: ['a.ts', 'checks/a.ts', 'old/a.ts'], report: { config: null } });
    const below = makeTree({ ...tree, 'old/mcp-tls.config.json': '{"severities":{"unverified-certificate":"OFF"}}' });
    expect(await scanJson(below, ['old'])).toMatchObject({ status: 1, paths: ['old/a.ts'], report: { config: null } });
  });

  it('fails with one clear line when it has a wrong key', async () => {
    const cwd = makeTree({ ...tree, 'mcp-tls.config.json': '{"severity":{}}' });
    expect(await runCli(['scan'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `mcp-tls: ${path.join(cwd, 'mcp-tls.config.json')}: unknown key "severity" (did you mean "severities"?); allowed are $schema, pathKinds, severities, ignore, suppressions.\n`,
    });
  });
});

describe('mcp-tls semgrep-config', () => {
  it('prints the rules with the user\'s own severities', async () => {
    const config = '{"severities":{"unverified-certificate":{"production":"MEDIUM"}}}';
    const own = await runCli(['semgrep-config'], { cwd: makeTree({ 'mcp-tls.config.json': config }) });
    const ours = await runCli(['semgrep-config'], { cwd: makeTree({ 'package.json': '{}' }) });
    expect([own.status, ours.status]).toEqual([0, 0]);
    expect(ours.stdout).toContain('  - id: aiohttp-unverified-certificate\n    languages:\n      - python\n    severity: HIGH\n');
    expect(own.stdout).not.toContain('  - id: aiohttp-unverified-certificate\n    languages:\n      - python\n    severity: HIGH\n');
  });
});

describe('bad input', () => {
  it('a missing path', async () => {
    const cwd = makeTree({ 'a.ts': insecure });
    expect(await runCli(['scan', 'a.ts', 'no such.ts'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'mcp-tls: Cannot scan "no such.ts": there is no such file or folder.\n',
    });
  });

  it('an empty path, as from an unset variable', async () => {
    const { status, stderr } = await runCli(['scan', ''], { cwd: makeTree({ 'a.ts': insecure }) });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'mcp-tls: Cannot scan "": the path is empty; the working directory is ".".\n' });
  });

  it('an unreadable file and an unreadable folder', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'secret.ts': insecure, 'locked/b.ts': insecure });
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, 'secret.ts'), 0);
    chmodSync(path.join(cwd, 'locked'), 0);
    const nobody = withoutPrivileges();
    const { status, paths, report } = await scanJson(cwd, [], nobody);
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.unread).toEqual([
      { path: 'locked/', reason: 'permission denied' },
      { path: 'secret.ts', reason: 'permission denied' },
    ]);
    expect((await scanJson(cwd, ['--allow-unread'], nobody)).status).toBe(1);
  });

  it('binary content', async () => {
    const { status, paths, report } = await scanJson(makeTree({ 'a.ts': insecure, 'b.js': '\0\u0001', 'c.js': `${insecure}// \0` }));
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.unread).toEqual([{ path: 'c.js', reason: 'it holds NUL bytes: binary content, or UTF-16' }]);
    expect(report.skipped).toMatchObject([{ reason: 'binary files' }]);
  });

  it('invalid UTF-8', async () => {
    const { status, paths } = await scanJson(makeTree({ 'a.ts': Buffer.from(`// caf\xe9\n${insecure}`, 'latin1') }));
    expect({ status, paths }).toEqual({ status: 1, paths: ['a.ts'] });
  });

  it('a file of 5 MB, and one above the limit', async () => {
    const five = `${'// a line of a comment\n'.repeat(240_000)}${insecure}`;
    const cwd = makeTree({ 'a.ts': insecure, 'five.ts': five, 'eleven.ts': five.repeat(2) });
    const { status, paths, report } = await scanJson(cwd);
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts', 'five.ts'] });
    expect(report.unread).toEqual([{ path: 'eleven.ts', reason: 'larger than 10 MiB' }]);
  });

  it('broken JavaScript', async () => {
    const { status, paths, report } = await scanJson(makeTree({ 'a.ts': insecure, 'b.js': `${insecure}\nfunction (` }));
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.engines).toMatchObject([{ engine: 'eslint', unread: [{ path: 'b.js', reason: expect.stringContaining('line 4') }] }]);
  });

  it('a symbolic-link loop, and a link out of the root', async () => {
    const cwd = makeTree({ 'src/a.ts': insecure, 'src/again': { link: '.' } });
    symlinkSync('/', path.join(cwd, 'everything'));
    expect(await scanJson(cwd)).toMatchObject({ status: 1, paths: ['src/a.ts'] });
  });

  it('an empty folder', async () => {
    const cwd = makeTree({ 'empty/': '' });
    expect(await scanJson(cwd)).toMatchObject({ status: 0, paths: [] });
    expect((await runCli(['scan'], { cwd })).stdout).toContain('There was no file to scan.');
  });

  it('broken Python', async () => {
    const { status, paths, report } = await scanJson(makeTree({ 'a.ts': insecure, 'a.py': insecurePython, 'b.py': `${insecurePython}\ndef (:\n` }));
    expect(status).toBe(2);
    expect(paths).toEqual(expect.arrayContaining(['a.py', 'a.ts']));
    expect(report.engines).toMatchObject([{ engine: 'eslint', unread: [] }, { engine: 'semgrep', unread: [{ path: 'b.py' }] }]);
  });

  it('a Semgrep that crashes', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'b.py': insecurePython });
    const program = path.join(makeTree({ semgrep: crashing }), 'semgrep');
    chmodSync(program, 0o755);
    const { status, paths, report } = await scanJson(cwd, [], { env: { MCP_TLS_SEMGREP: program } });
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.engines).toMatchObject([
      { engine: 'eslint', failure: null },
      { engine: 'semgrep', failure: expect.stringContaining('Segmentation fault'), unread: [{ path: 'b.py' }] },
    ]);
    expect((await scanJson(cwd, ['--engine', 'javascript'], { env: { MCP_TLS_SEMGREP: program } })).status).toBe(1);
    expect((await scanJson(cwd, ['--allow-unread'], { env: { MCP_TLS_SEMGREP: program } })).status).toBe(2);
  });

  it('no Semgrep at all, and none allowed', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'b.py': insecurePython });
    const env = { PATH: '', MCP_TLS_SEMGREP: '', MCP_TLS_CACHE_DIR: makeTree({}) };
    const { status, paths, report } = await scanJson(cwd, ['--no-install'], { env });
    expect({ status, paths }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.engines).toMatchObject([{ engine: 'eslint' }, { engine: 'semgrep', failure: expect.stringContaining('Semgrep') }]);
    expect((await scanJson(makeTree({ 'a.ts': insecure, 'b.py': 'x = 1' }), ['--no-install'], { env })).status).toBe(1);
  });

  it('names with spaces, quotes, line breaks and a leading dash', async () => {
    const names = ['-x.ts', 'a b.ts', 'a\nb.ts', `it's "x".ts`];
    const cwd = makeTree(Object.fromEntries(names.map((name) => [name, insecure])));
    expect((await scanJson(cwd)).paths).toEqual(names.toSorted());
    expect((await scanJson(cwd, ['--', ...names])).paths).toEqual(names.toSorted());
    const text = await runCli(['scan', '--', 'a\nb.ts'], { cwd });
    expect(text.stdout).toContain(`a\\nb.ts:2:19`);
    expect(text.stdout).toContain(found);
  });

  it('a file that no engine reads', async () => {
    const { status, report } = await scanJson(makeTree({ 'notes.md': insecure }), ['notes.md']);
    expect(status).toBe(0);
    expect(report.skipped).toMatchObject([{ reason: 'file types no engine reads' }]);
  });
});
