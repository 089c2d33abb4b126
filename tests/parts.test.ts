import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import lineSchema from '../src/formatters/report-line.schema.json' with { type: 'json' };
import reportSchema from '../src/formatters/report.schema.json' with { type: 'json' };
import { makeTree } from './make-tree.ts';
import { cli, runCli } from './run-cli.ts';

const insecure = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const open = 'import https from "node:https";\nimport { verifyTls } from "./settings.js";\nexport const agent = new https.Agent({ rejectUnauthorized: verifyTls });\n';

/** Repositories side by side: some with a manifest, packages below one, switches that another file settles, and what cannot be read. */
const repositories = {
  'one/package.json': '{}',
  'one/server.js': insecure,
  'one/packages/a/package.json': '{}',
  'one/packages/a/a.js': open,
  'one/packages/a/settings.js': 'export const verifyTls = false;\n',
  'one/node_modules/x/index.js': insecure,
  'two/src/client.js': open,
  'two/src/settings.js': `export const verifyTls = true;\n// ${'x'.repeat(5000)}\n`,
  'five/tests/server.test.js': insecure,
  'two/tests/server.test.js': `// eslint-disable-next-line mcp-tls/no-unverified-certificate -- a fixture\n${insecure.split('\n')[1]}\n// eslint-disable-next-line mcp-tls/no-weak-tls\n`,
  'three/pyproject.toml': '',
  'three/server.py': 'import requests\nrequests.get("https://api.example.com", verify=False)\n',
  'three/broken.js': `${insecure}function (`,
  'three/large.min.js': insecure,
  'four/node_modules/x/index.js': insecure,
  'four/package.json': '{}',
  'five/long.js': `export const text = "${'y'.repeat(3000)}"; new (await import("https")).Agent({ rejectUnauthorized: false }); ${'z();'.repeat(700)}\n`,
};
const names = ['one', 'two', 'three', 'four', 'five'];
const never = ['--fail-on', 'never', '--allow-unread'];

/** A report without what differs from run to run: how long it took, and in HTML when that was. */
function timeless(report: string): string {
  return report
    .replace(/"durationMs": ?\d+/, '"durationMs": 0')
    .replaceAll(/\b\d+(?:\.\d)? (?:ms|s)\b/g, '')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d\.\d+Z)?/g, '');
}

async function scan(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr, status } = await runCli(['scan', ...never, ...args], { cwd });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

function withInput(cwd: string, args: readonly string[], input: string): Promise<{ readonly status: number; readonly stdout: string }> {
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stdin.end(input);
  return once(child, 'close').then(([status]) => ({ status, stdout }));
}

describe('--shard and merge', () => {
  it('give what one scan gives, in every format, in any order, and repeated', async () => {
    const cwd = makeTree(repositories);
    const parts = [1, 2, 3].map((index) => ['--shard', `${index}/3`, '-f', index === 2 ? 'jsonl' : 'json', '-o', `part-${index}`]);
    expect(await Promise.all(parts.map((part) => scan(cwd, ...part)))).toEqual(['', '', '']);

    for (const format of ['json', 'sarif', 'html']) {
      const whole = await scan(cwd, '-f', format);
      const merged = await runCli(['merge', '-f', format, ...never, 'part-3', 'part-1', 'part-2', 'part-1'], { cwd });
      expect(merged).toMatchObject({ status: 0, stderr: '' });
      expect(timeless(merged.stdout)).toBe(timeless(whole));
    }
  });

  it('divides whole projects by size, each to one shard', async () => {
    const cwd = makeTree({ ...repositories, 'three/filler.js': `${insecure}${'// a comment\n'.repeat(2000)}` });
    const shard = async (index: number) => JSON.parse(await scan(cwd, '--engine', 'javascript', '--shard', `${index}/2`, '-f', 'json'));
    const reports = await Promise.all([shard(1), shard(2)]);
    const findings = reports.map(({ findings }) => new Set(findings.map((finding: { path: string }) => finding.path.split('/')[0])));
    expect(findings).toEqual([new Set(['three']), new Set(['five', 'one'])]);
    expect(reports.map(({ scope }) => scope.shard)).toEqual([{ index: 1, count: 2 }, { index: 2, count: 2 }]);
  });

  it('have shards without anything to scan, which count as all others', async () => {
    const cwd = makeTree({ 'a.js': insecure });
    await Promise.all([1, 2].map((index) => scan(cwd, '--shard', `${index}/2`, '-f', 'json', '-o', `part-${index}`)));
    expect((await runCli(['merge', 'part-1'], { cwd })).stderr).toContain('shard 2/2 is missing');
    expect((await runCli(['merge', 'part-1', 'part-2'], { cwd })).status).toBe(1);
  });

  it.each([
    { name: 'a part that is none', args: ['--shard', '4/3'], message: '--shard "4/3" is no part: write I/N, with I from 1 to N, as in --shard 3/8.' },
    { name: 'a part from 0 on', args: ['--shard', '0/3'], message: '--shard "0/3" is no part' },
    { name: 'words', args: ['--shard', 'first'], message: '--shard "first" is no part' },
    { name: '--changed', args: ['--shard', '1/3', '--changed'], message: '--shard and --changed contradict each other: a scan of changes is one part already.' },
    { name: '--baseline', args: ['--shard', '1/3', '--baseline', 'x.json'], message: '--shard and --baseline contradict each other' },
    { name: '--resume without an output', args: ['--resume'], message: '--resume takes an output that is there already: give --output FILE, and --format json or jsonl.' },
    { name: '--resume of a format for people', args: ['--resume', '-o', 'x'], message: '--resume takes an output that is there already' },
  ])('refuse $name', async ({ args, message }) => {
    const { status, stderr } = await runCli(['scan', ...args], { cwd: makeTree({}) });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it.each([
    { name: 'no report', args: [], message: 'mcp-tls merge takes the reports of all parts' },
    { name: 'a report that is not there', args: ['x.json'], message: '"x.json" cannot be read: there is no such file.' },
    { name: 'another file', args: ['a.js'], message: 'a.js is no whole report' },
  ])('merge refuses $name', async ({ args, message }) => {
    const { status, stdout, stderr } = await runCli(['merge', ...args], { cwd: makeTree({ 'a.js': insecure }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('judge like a scan', async () => {
    const cwd = makeTree({ 'a/a.js': insecure, 'b/b.js': 'export {};', 'c/c.js': `${insecure}function (` });
    await Promise.all(['a', 'b', 'c'].map((name) => scan(cwd, '--root', '.', name, '-f', 'jsonl', '-o', `${name}.jsonl`)));
    expect((await runCli(['merge', 'a.jsonl', 'b.jsonl'], { cwd })).status).toBe(1);
    expect((await runCli(['merge', 'b.jsonl'], { cwd })).status).toBe(0);
    expect((await runCli(['merge', 'a.jsonl', 'c.jsonl'], { cwd })).status).toBe(2);
    expect((await runCli(['merge', 'a.jsonl', 'c.jsonl', '--allow-unread', '--fail-on', 'never'], { cwd })).status).toBe(0);
  });
});

describe('--files-from', () => {
  it('takes repositories of which each was scanned alone, and merge gives the same as one scan of them', async () => {
    const cwd = makeTree(repositories);
    const parts = await Promise.all(names.map((name) => scan(cwd, '--root', '.', name, '-f', 'jsonl')));
    writeFileSync(path.join(cwd, 'list'), `${names.join('\r\n')}\n\n`);
    const whole = await scan(cwd, '--root', '.', '--files-from', 'list', '-f', 'json');
    const merged = await withInput(cwd, ['merge', '-f', 'json', ...never, '-'], parts.toReversed().join(''));
    expect(merged.status).toBe(0);
    expect(timeless(merged.stdout)).toBe(timeless(whole));
  });

  it('takes names that hold line breaks when NUL stands between them, also from standard input, beside other paths', async () => {
    const cwd = makeTree({ 'a\nb.js': insecure, 'c d/e.js': insecure, 'f.js': insecure, 'g.js': insecure });
    const { stdout } = await withInput(cwd, ['scan', '--files-from', '-', '-f', 'json', 'f.js'], 'a\nb.js\0c d\0');
    expect(JSON.parse(stdout).findings.map((finding: { path: string }) => finding.path)).toEqual(['a\nb.js', 'c d/e.js', 'f.js']);
  });

  it('scans nothing when the list is empty', async () => {
    const { status, stdout } = await withInput(makeTree({ 'a.js': insecure }), ['scan', '--files-from', '-'], '\n');
    expect(status).toBe(0);
    expect(stdout).toContain('There was no file to scan.');
  });

  it.each([
    { name: 'a list that is not there', list: 'other', message: '--files-from "other" cannot be read' },
    { name: 'a path that is not there', list: 'list', message: 'Cannot scan "gone.js": there is no such file or folder.' },
  ])('refuses $name', async ({ list, message }) => {
    const { status, stderr } = await runCli(['scan', '--files-from', list], { cwd: makeTree({ list: 'a.js\ngone.js\n', 'a.js': '' }) });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--format jsonl', () => {
  it('has lines that fit its schema, the last of which says that it is whole', async () => {
    const lines = (await scan(makeTree(repositories), '--engine', 'javascript', '-f', 'jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line));
    const ajv = new Ajv({ allowUnionTypes: true, strictRequired: true });
    addFormats.default(ajv);
    const validate = ajv.addSchema(reportSchema, 'report.schema.json').compile(lineSchema);
    expect(lines.filter((line) => !validate(line))).toEqual([]);
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(['header', 'finding', 'suppressed', 'engine', 'skipped', 'lowered', 'suppressionNote', 'unread', 'end']));
    expect([lines[0].type, lines.at(-1).type, lines.at(-1).complete]).toEqual(['header', 'end', false]);
    expect(validate({ type: 'finding' })).toBe(false);
    expect(validate({ type: 'other' })).toBe(false);
  });
});

describe('--resume', () => {
  const args = ['--shard', '1/2', '-f', 'jsonl', '-o', 'part.jsonl', '--resume'];
  const { 'three/broken.js': broken, 'three/server.py': python, ...readable } = repositories;

  it('leaves a complete output as it is, and gives its exit status', async () => {
    const cwd = makeTree(readable);
    const file = path.join(cwd, 'part.jsonl');
    expect(await runCli(['scan', ...args], { cwd })).toEqual({ status: 1, stdout: '', stderr: '' });
    const { mtimeMs, ino } = statSync(file);
    expect(await runCli(['scan', ...args], { cwd })).toEqual({ status: 1, stdout: '', stderr: `${file} is there and complete: nothing is scanned again.\n` });
    expect((await runCli(['scan', ...args, '--fail-on', 'never'], { cwd })).status).toBe(0);
    expect(statSync(file)).toMatchObject({ mtimeMs, ino });
  });

  it.each<{ name: string; spoil: (file: string) => void; more?: readonly string[]; reason: string }>([
    { name: 'is cut off', spoil: (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -200)), reason: 'it cannot be used' },
    { name: 'is empty', spoil: (file) => writeFileSync(file, ''), reason: 'it cannot be used' },
    { name: 'is of other options', spoil: () => undefined, more: ['--preset', 'strict'], reason: 'it is of another part, or other options' },
    { name: 'is of another part', spoil: () => undefined, more: ['--shard', '2/2'], reason: 'it is of another part, or other options' },
  ])('scans again when the output $name', async ({ spoil, more = [], reason }) => {
    const cwd = makeTree(readable);
    const file = path.join(cwd, 'part.jsonl');
    await runCli(['scan', ...args], { cwd });
    spoil(file);
    const { stderr } = await runCli(['scan', ...args, ...more], { cwd });
    expect(stderr).toContain(`${file} is there, but ${reason}`);
    expect(JSON.parse(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ type: 'end', complete: true });
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('scans again when that scan was incomplete, or nothing is there', async () => {
    const cwd = makeTree({ 'a.js': `${insecure}function (` });
    const again = ['scan', '-f', 'json', '-o', 'all.json', '--resume'];
    expect(await runCli(again, { cwd })).toMatchObject({ status: 2, stderr: '' });
    writeFileSync(path.join(cwd, 'a.js'), insecure);
    expect(await runCli(again, { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('that scan is incomplete: scanning again.') });
    rmSync(path.join(cwd, 'all.json'));
    expect(await runCli(again, { cwd })).toMatchObject({ status: 1, stderr: '' });
  });
});
