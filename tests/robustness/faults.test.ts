import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fakeSemgrep } from '../fake-semgrep.ts';
import { makeTree } from '../make-tree.ts';
import { withoutPrivileges } from '../readable-copy.ts';
import { cli, runCli, type CliRun } from '../run-cli.ts';
import { scanJson } from '../scan-json.ts';

const insecure = "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n";
const insecurePython = 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n';
const tree = { 'a.ts': insecure, 'b.py': insecurePython };

async function processOf(file: string): Promise<number> {
  while (!existsSync(file)) {
    await setTimeout(50);
  }
  return Number(readFileSync(file, 'utf8'));
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/** Starts a scan, and waits until Semgrep runs. */
async function startScan(cwd: string, semgrep: ReturnType<typeof fakeSemgrep>, args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly engine: number; readonly end: Promise<CliRun> }> {
  const child = spawn(process.execPath, [cli, 'scan', ...args], { cwd, env: { ...process.env, ...semgrep.env }, stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const end = once(child, 'close').then(([status]: (number | null)[]) => ({ status: status ?? null, stdout, stderr }));
  return { child, engine: await processOf(semgrep.process), end };
}

describe('a Semgrep that fails', () => {
  it('by being killed half-way costs its own findings only, and the scan is incomplete', async () => {
    const { engine, end } = await startScan(makeTree(tree), fakeSemgrep('exec sleep 60'), ['--format', 'json']);
    process.kill(engine, 'SIGKILL');
    const { status, stdout } = await end;
    const report = JSON.parse(stdout);
    expect({ status, complete: report.complete, paths: report.findings.map(({ path: file }: { path: string }) => file) }).toEqual({ status: 2, complete: false, paths: ['a.ts'] });
    expect(report.engines).toMatchObject([{ engine: 'eslint' }, { engine: 'semgrep', failure: expect.stringContaining('was ended by SIGKILL'), unread: [{ path: 'b.py' }] }]);
  });

  it.each([
    ['noise', String.raw`printf '\033[2J\000\377\n{"results'; printf '\033]0;title\007' >&2`],
    ['a report of nothing that was asked', `echo '{"results": [], "errors": [], "paths": {"scanned": ["/etc/passwd"]}}'`],
    ['a report of another shape', `echo '{"results": [{"check_id": 1}, null], "errors": [{}], "paths": {"scanned": [1]}}'`],
  ])('by printing %s is said, and nothing of it reaches the terminal', async (_, commands) => {
    const { status, stdout, stderr } = await runCli(['scan', '--quiet'], { cwd: makeTree(tree), env: fakeSemgrep(commands).env });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toContain('a.ts:2:19');
    expect(stdout).toContain('INCOMPLETE SCAN');
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('an output that cannot be written', () => {
  it.each([['--output', '/dev/full'], ['>', '/dev/full']])('because the disk is full is an error: %s %s', async (way, file) => {
    const command = way === '>' ? `exec "$0" "$1" scan > ${file}` : `exec "$0" "$1" scan --output ${file}`;
    const child = spawn('sh', ['-c', command, process.execPath, cli], { cwd: makeTree({ 'a.ts': insecure }), stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toMatch(/^mcp-tls: .*ENOSPC: no space left on device, write\.?\n$/);
  });

  it('because it may not grow is an error, and what stood there stays', async () => {
    const cwd = makeTree({ ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/${index}.ts`, insecure])), 'out/report.json': 'before' });
    const child = spawn('sh', ['-c', 'ulimit -f 4; exec "$0" "$1" scan --engine javascript --format json --output out/report.json', process.execPath, cli], { cwd, stdio: 'ignore' });
    expect(await once(child, 'close')).toEqual([2, null]);
    expect([readdirSync(path.join(cwd, 'out')), readFileSync(path.join(cwd, 'out/report.json'), 'utf8')]).toEqual([['report.json'], 'before']);
  });

  it('because its folder is read-only is an error, and what stood there stays', async () => {
    const cwd = makeTree({ 'a.ts': insecure, 'out/report.json': 'before' });
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, 'out'), 0o555);
    const { status, stdout, stderr } = await runCli(['scan', '--output', 'out/report.json'], { cwd, ...withoutPrivileges() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^mcp-tls: Cannot write ".*report\.json": EACCES: permission denied/);
    expect(readFileSync(path.join(cwd, 'out/report.json'), 'utf8')).toBe('before');
  });
});

describe('a scan that is interrupted', () => {
  it.each([
    { signal: 'SIGINT', status: 130, commands: 'exec sleep 60' },
    { signal: 'SIGTERM', status: 143, commands: 'exec sleep 60' },
    { signal: 'SIGTERM', status: 143, commands: "trap '' TERM\nwhile :; do sleep 1; done" },
  ] as const)('by $signal ends with $status, no program left behind, and the report of before ($commands)', async ({ signal, status, commands }) => {
    const cwd = makeTree({ ...tree, 'out/report.json': 'before' });
    const { child, engine, end } = await startScan(cwd, fakeSemgrep(commands), ['--format', 'json', '--output', 'out/report.json']);
    const started = performance.now();
    child.kill(signal);
    expect(await end).toEqual({ status, stdout: '', stderr: 'mcp-tls: Interrupted: nothing was reported.\n' });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(isAlive(engine)).toBe(false);
    expect([readdirSync(path.join(cwd, 'out')), readFileSync(path.join(cwd, 'out/report.json'), 'utf8')]).toEqual([['report.json'], 'before']);
  });
});

describe('files of the worst kind', () => {
  it('one of 50 MB is searched to its end, and not read only if it says something', async () => {
    const large = Buffer.alloc(50 * 1024 * 1024, '// a line of a comment\n');
    const cwd = makeTree({ 'a.ts': insecure, 'quiet.ts': large, 'loud.ts': Buffer.concat([large, Buffer.from(insecure)]), 'loud.py': Buffer.concat([large, Buffer.from(insecurePython)]) });
    const { status, report } = await scanJson(cwd);
    expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.unread).toEqual(['loud.py', 'loud.ts'].map((file) => ({ path: file, reason: 'larger than 10 MiB' })));
  });

  it('names with line breaks, escapes and a dash in front, in both languages', async () => {
    const names = ['-x.py', 'a b.py', 'a\nb.py', `it's "x".py`, '--config=x.ts', '\u001b[2J.ts', '$(touch was-run).py', '`touch was-run`.ts', '%s%n.ts'];
    const cwd = makeTree(Object.fromEntries(names.map((name) => [name, name.endsWith('.ts') ? insecure : insecurePython])));
    const { status, report } = await scanJson(cwd);
    expect({ status, paths: report.findings.map(({ path: file }) => file).toSorted() }).toEqual({ status: 1, paths: names.toSorted() });
    expect(existsSync(path.join(cwd, 'was-run'))).toBe(false);
  });

  it('names that are no UTF-8 are not read, and the report says why', async () => {
    const cwd = makeTree({ 'a.ts': insecure });
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]), insecure);
    const { status, report } = await scanJson(cwd);
    expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.unread).toEqual([{ path: 'caf\ufffd.ts', reason: 'its name, or that of a folder above it, is not UTF-8' }]);
  });

  it('a path of nearly 4,000 characters is read', async () => {
    const folders = path.join(...Array.from({ length: 15 }, () => 'd'.repeat(250)));
    const cwd = makeTree({ [`${folders}/${'a'.repeat(100)}.ts`]: insecure, [`${folders}/${'a'.repeat(100)}.py`]: insecurePython });
    const { status, report } = await scanJson(cwd);
    expect({ status, found: report.findings.length }).toEqual({ status: 1, found: 2 });
  });

  it('a path that is longer than the system takes is not read, and the report says why', async () => {
    const cwd = makeTree({ 'a.ts': insecure });
    const child = spawn('sh', ['-c', 'i=0; while [ $i -lt 20 ]; do mkdir "$0" && cd -P "$0" || exit 1; i=$((i + 1)); done', 'd'.repeat(250)], { cwd, stdio: 'ignore' });
    expect(await once(child, 'close')).toEqual([0, null]);
    const { status, report } = await scanJson(cwd);
    await once(spawn('rm', ['-rf', ...readdirSync(cwd)], { cwd }), 'close');
    expect({ status, reasons: report.unread.map(({ reason }) => reason) }).toEqual({ status: 2, reasons: ['its path is too long'] });
  });

  it('code nested a hundred thousand times is not read, and what stands beside it is', async () => {
    const deep = 100_000;
    const cwd = makeTree({
      'a.ts': insecure,
      'brackets.ts': `${insecure}const a = [\n${'[\n'.repeat(deep)}${']\n'.repeat(deep)}];\n`,
      'conditions.js': `${insecure}${'if (a) b(); else\n'.repeat(deep)}c();\n`,
      'values.ts': `import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: a\n${'|| b\n'.repeat(deep)}});\n`,
    });
    const { status, report } = await scanJson(cwd);
    expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['a.ts'] });
    expect(report.engines).toMatchObject([{ failure: null, unread: ['brackets.ts', 'conditions.js', 'values.ts'].map((file) => ({ path: file, reason: 'it is nested too deeply' })) }]);
  });

  it('servers in code nested thirty thousand times are not looked for, and what stands beside them is', async () => {
    const deep = 30_000;
    const cwd = makeTree({
      'package.json': '{}',
      'a.ts': insecure,
      'server.py': `from mcp.server.fastmcp import FastMCP\nFastMCP("x", host="0.0.0.0").run("sse")\na = ${'[\n'.repeat(deep)}${']\n'.repeat(deep)}`,
      'server.js': `import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';\napp.listen(3000);\nconst a = ${'[\n'.repeat(deep)}${']\n'.repeat(deep)};\n`,
      'other.py': 'from mcp.server.fastmcp import FastMCP\nFastMCP("x", host="0.0.0.0").run("sse")\n',
    });
    const { status, report } = await scanJson(cwd);
    expect({ status, paths: report.findings.map(({ path: file }) => file), listeners: report.listeners }).toEqual({ status: 1, paths: ['a.ts'], listeners: [{ path: 'other.py', line: 2 }] });
  });

  it('configuration nested twenty thousand times is not read, and what stands beside it is', async () => {
    const deep = 20_000;
    const off = 'NODE_TLS_REJECT_UNAUTHORIZED';
    const cwd = makeTree({
      'a.json': `{"env": {"${off}": "0"}, "a": ${'['.repeat(deep)}${']'.repeat(deep)}}`,
      'b.yaml': `env:\n  ${off}: "0"\na: ${'{a: '.repeat(deep)}${'}'.repeat(deep)}\n`,
      'c.yaml': `env:\n  ${off}: "0"\n${Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
      'd.toml': `[env]\n${off} = "0"\n[t]\na = ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
      'e.sh': `export ${off}=0\n${'echo $('.repeat(deep)}${')'.repeat(deep)}\n`,
      'f.sh': `export ${off}=0\n`,
    });
    // Named, for files of such long lines are taken for generated ones.
    const { status, report } = await scanJson(cwd, readdirSync(cwd));
    expect({ status, paths: report.findings.map(({ path: file }) => file) }).toEqual({ status: 2, paths: ['f.sh'] });
    expect(report.engines.map(({ failure, unread }) => ({ failure, unread: unread.map(({ path: file }) => file) }))).toEqual([{ failure: null, unread: ['a.json', 'b.yaml', 'c.yaml', 'd.toml', 'e.sh'] }]);
  });

  it('a file of 20,000 findings has each of them in the report', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `const agent${index} = new https.Agent({ rejectUnauthorized: false });\n`).join('');
    const { status, report } = await scanJson(makeTree({ 'a.js': `import https from 'node:https';\n${many}socket.authorized;\n` }));
    expect({ status, found: report.findings.length }).toEqual({ status: 1, found: 20_000 });
  });
});
