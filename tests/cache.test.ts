import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFileResult } from '../src/cache/check-result.ts';
import { openCache } from '../src/cache/result-cache.ts';
import type { FileResult } from '../src/cache/file-result.ts';
import { makeTree } from './make-tree.ts';
import { runCli, type CliRun } from './run-cli.ts';

const insecure = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const suppressed = `${insecure.split('\n')[0]}\n/* eslint-disable no-console */\n// eslint-disable-next-line mcp-tls/no-unverified-certificate -- the printer is old until 2030-01-01\n${insecure.split('\n')[1]}\n`;
const tree = {
  'package.json': '{}',
  'a.js': insecure,
  'copy.js': insecure,
  'tests/a.js': insecure,
  'b.js': suppressed,
  'client.js': 'import https from "node:https";\nimport { verifyTls } from "./settings.js";\nexport const agent = new https.Agent({ rejectUnauthorized: verifyTls });\n',
  'settings.js': 'export const verifyTls = false;\n',
  'broken.js': `${insecure}function (`,
  'one/d.py': 'import os\nimport requests\n\nVERIFY = os.environ.get("API_VERIFY", "false") == "true"\n\n\ndef get():\n    return requests.get("https://api.example.com", verify=VERIFY)\n',
  'two/d.py': 'import os\nimport requests\n\nVERIFY = os.environ.get("API_VERIFY", "false") == "true"\n\n\ndef get():\n    return requests.get("https://api.example.com", verify=VERIFY)\n',
  'two/flags.py': 'import argparse\nimport requests\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--verify-ssl", action="store_true")\nargs = parser.parse_args()\nrequests.get("https://api.example.com", verify=args.verify_ssl)\n',
  'c.py': 'import requests\n# nosec\nrequests.get("https://api.example.com", verify=False)  # noqa\n',
};
const never = ['--fail-on', 'never', '--allow-unread'];

/** A tree to scan with a cache beside it. */
function project(files: Readonly<Record<string, string>> = tree): { readonly cwd: string; readonly file: string; readonly scan: (...args: readonly string[]) => Promise<CliRun & { readonly report: string }> } {
  const folder = makeTree(Object.fromEntries(Object.entries(files).map(([name, text]) => [`code/${name}`, text])));
  const cwd = path.join(folder, 'code');
  const file = path.join(folder, 'kept.cache');

  return {
    cwd,
    file,
    scan: async (...args) => {
      const run = await runCli(['scan', '-f', 'json', ...never, '--cache', '--cache-location', file, ...args], { cwd });
      return { ...run, report: run.stdout.replace(/"durationMs": \d+/, '') };
    },
  };
}

/** Changes what a cache file holds, and its checksum with it. */
function forge(file: string, change: (body: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const body = change(text.slice(text.indexOf('\n') + 1));
  writeFileSync(file, `mcp-tls results 1 ${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

describe('--cache', () => {
  it('gives the report of a scan without it: at first, afterwards, and in another folder', async () => {
    const { cwd, file, scan } = project();
    const plain = await runCli(['scan', '-f', 'json', ...never], { cwd });
    const report = plain.stdout.replace(/"durationMs": \d+/, '');
    const first = await scan();
    const { mtimeMs } = statSync(file);
    expect(first).toMatchObject({ status: 0, stderr: '', report });
    expect(await scan()).toMatchObject({ status: 0, stderr: '', report });
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    renameSync(cwd, `${cwd}-2`);
    mkdirSync(cwd);
    const moved = await runCli(['scan', '-f', 'json', ...never, '--cache', '--cache-location', file], { cwd: `${cwd}-2` });
    expect(moved.stdout.replace(/"durationMs": \d+/, '')).toBe(report.replaceAll(JSON.stringify(cwd).slice(1, -1), `${cwd}-2`));
  });

  it('is really used: an answer that was put there is given', async () => {
    const { file, scan } = project({ 'a.js': insecure });
    await scan();
    forge(file, (body) => body.replaceAll('remove `rejectUnauthorized`', 'this came from the cache'));
    expect((await scan()).stdout).toContain('this came from the cache');
  });

  it('tells which files concern no rule, and where servers listen, of the texts it knows', async () => {
    const { cwd, scan } = project({ 'package.json': '{}', 'a.js': 'export const a = 1;\n', 'server.py': 'from mcp.server.fastmcp import FastMCP\n\nFastMCP("x", host="0.0.0.0").run("sse")\n' });
    const seen = async () => {
      const { walked, listeners } = JSON.parse((await scan()).stdout);
      return { walked, listeners };
    };
    const before = { walked: { files: 3, candidates: 0 }, listeners: [{ path: 'server.py', line: 3 }] };
    expect(await seen()).toEqual(before);
    expect(await seen()).toEqual(before);
    writeFileSync(path.join(cwd, 'a.js'), insecure);
    writeFileSync(path.join(cwd, 'server.py'), 'from mcp.server.fastmcp import FastMCP\n\n\nFastMCP("x", host="0.0.0.0").run("sse")\n');
    expect(await seen()).toEqual({ walked: { files: 3, candidates: 1 }, listeners: [{ path: 'server.py', line: 4 }] });
  });

  it('judges settings, dates and the files around anew', async () => {
    const { cwd, scan } = project();
    const paths = async (...args: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await scan('--engine', 'javascript', ...args)).stdout).findings.map((finding: { path: string; severity: string }) => `${finding.path} ${finding.severity}`);
    expect(await paths()).toEqual(['a.js HIGH', 'client.js HIGH', 'copy.js HIGH', 'tests/a.js LOW']);
    writeFileSync(path.join(cwd, 'settings.js'), 'export const verifyTls = true;\n');
    writeFileSync(path.join(cwd, 'mcp-tls.config.json'), '{"severities":{"unverified-certificate":{"production":"MEDIUM"}}}');
    writeFileSync(path.join(cwd, 'b.js'), suppressed.replace('2030', '2020'));
    expect(await paths()).toEqual(['a.js MEDIUM', 'b.js MEDIUM', 'copy.js MEDIUM', 'tests/a.js LOW']);
    expect(await paths('--preset', 'strict')).toEqual(['a.js MEDIUM', 'b.js MEDIUM', 'client.js LOW', 'copy.js MEDIUM', 'tests/a.js LOW']);
  });

  it('never holds a file that could not be read in full', async () => {
    const { file, scan } = project({ 'broken.js': tree['broken.js'] });
    expect((await scan()).report).toBe((await scan()).report);
    expect(existsSync(file)).toBe(false);
  });

  it.each<{ name: string; spoil: (file: string) => void; notice: string }>([
    { name: 'has a changed byte', spoil: (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"line":2', '"line":3')), notice: 'is damaged; it is not used, and written anew.' },
    { name: 'is cut off', spoil: (file) => writeFileSync(file, readFileSync(file).subarray(0, -100)), notice: 'is damaged; it is not used, and written anew.' },
    { name: 'is empty', spoil: (file) => writeFileSync(file, ''), notice: 'is of another program or version; it is not used, and written anew.' },
    { name: 'is binary', spoil: (file) => writeFileSync(file, Buffer.from([0, 255, 254, 10, 7])), notice: 'is of another program or version; it is not used, and written anew.' },
    { name: 'is of another version', spoil: (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('results 1', 'results 2')), notice: 'is of another program or version; it is not used, and written anew.' },
    { name: 'is JSON of another program', spoil: (file) => writeFileSync(file, '[{"filePath":"a.js"}]'), notice: 'is of another program or version; it is not used, and written anew.' },
    { name: 'holds lines of another shape', spoil: (file) => forge(file, (body) => body.replace(/ \{.*/, ' no')), notice: 'is damaged; it is not used, and written anew.' },
    { name: 'holds results of another shape', spoil: (file) => forge(file, (body) => body.replaceAll('"weakness":"unverified-certificate"', '"weakness":"no-such-weakness"')), notice: 'holds something that is no result; it is not used.' },
    { name: 'holds broken results', spoil: (file) => forge(file, (body) => body.replaceAll('"findings":[', '"findings":')), notice: 'holds something that is no result; it is not used.' },
  ])('is not trusted when it $name, and is whole afterwards', async ({ spoil, notice }) => {
    const { file, scan } = project({ 'a.js': insecure });
    const { report } = await scan();
    const kept = readFileSync(file, 'utf8');
    spoil(file);
    const after = await scan();
    expect(after).toMatchObject({ status: 0, report });
    expect(after.stderr).toBe(`The cache ${file} ${notice}\n`);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('is no reason to fail when it cannot be written', async () => {
    const { cwd, scan } = project({ 'a.js': insecure });
    writeFileSync(path.join(cwd, '..', 'file'), '');
    const run = await scan('--cache-location', '../file/kept.cache');
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/^The cache .*kept\.cache was not written \(.*\)\.\n$/);
    expect(JSON.parse(run.stdout).findings).toHaveLength(1);
  });

  it('is shared by scans at the same time, and keeps what all of them found', async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}/a.js`, `${insecure}// ${index}\n`]));
    const { cwd, file, scan } = project(files);
    const runs = await Promise.all(Object.keys(files).map((name) => scan('--root', '.', path.dirname(name))));
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(runs.map(() => ({ status: 0, stderr: '' })));
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(7);
    expect(readdirSync(path.dirname(cwd)).sort()).toEqual(['code', 'kept.cache']);
  });

  it('lies in a folder when one is named, and else in the cache folder', async () => {
    const { cwd, scan } = project({ 'a.js': insecure });
    const folder = path.dirname(cwd);
    await scan('--cache-location', '../new/');
    expect(readdirSync(path.join(folder, 'new'))).toEqual(['results.cache']);
    await runCli(['scan', '--cache', ...never], { cwd, env: { MCP_TLS_CACHE_DIR: path.join(folder, 'usual') } });
    expect(readdirSync(path.join(folder, 'usual'))).toEqual(['results.cache']);
  });

  it.each([
    { name: '--cache-location alone', args: ['--cache-location', '../x'], message: '--cache-location says where --cache keeps results: give both.' },
    { name: 'a place in the scanned tree', args: ['--cache', '--cache-location', '.cache/'], message: 'lies in the scanned tree, where it could have come with the code' },
    { name: 'a link into the scanned tree', args: ['--cache', '--cache-location', '../link/x'], message: 'lies in the scanned tree' },
  ])('refuses $name', async ({ args, message }) => {
    const { cwd } = project({ 'a.js': insecure });
    symlinkSync(cwd, path.join(cwd, '..', 'link'));
    const { status, stdout, stderr } = await runCli(['scan', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('openCache', () => {
  const result: FileResult = { version: '1.0.0', findings: [], suppressed: [], directives: [], uses: [], ignoredDirectives: 0 };
  const key = (letter: string): string => letter.repeat(64);

  it('forgets what nobody asked for in thirty days, and keeps what is in use', async () => {
    const file = path.join(makeTree({}), 'results.cache');
    const open = (today: string) => openCache({ file, today, notice: (line) => expect.unreachable(line) });
    const first = open('2026-01-01');
    first.keep(key('a'), '/a/b.py', result);
    first.keep(key('b'), '/a/b.py', result);
    await first.save();
    const second = open('2026-01-20');
    expect(second.find(key('a'), '/a/b.py', isFileResult)).toEqual(result);
    await second.save();
    const third = open('2026-02-10');
    third.keep(key('c'), '/a/b.py', result);
    await third.save();
    const last = open('2026-02-10');
    expect([last.find(key('a'), '/a/b.py', isFileResult), last.find(key('b'), '/a/b.py', isFileResult), last.find(key('c'), '/a/b.py', isFileResult)]).toEqual([result, undefined, result]);
  });
});
