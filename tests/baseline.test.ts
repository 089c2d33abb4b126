import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../src/baseline/baseline.schema.json' with { type: 'json' };
import { weaknessIds } from '../src/weakness.ts';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';
import { scanJson } from './scan-json.ts';

const agent = 'export const agent = new https.Agent({ rejectUnauthorized: false });';
const insecure = `import https from 'node:https';\n\n${agent}\n`;
const secure = insecure.replace('false', 'true');
const insecurePython = 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n';
const tree = { 'package.json': '{}', 'src/a.ts': insecure, 'src/b.py': insecurePython, 'tests/c.ts': insecure };
const javascript = { 'package.json': '{}', 'src/a.ts': insecure, 'tests/c.ts': insecure };
const file = 'mcp-tls.baseline.json';

/** A Semgrep that says its version, and dies when it has to scan. */
const crashing = '#!/bin/sh\ncase "$*" in *--version*) echo 1.178.0;; *) echo "Segmentation fault" >&2; exit 139;; esac\n';

/** Makes a tree with its baseline. */
async function makeKnown(files: Readonly<Record<string, string>> = tree): Promise<string> {
  const cwd = makeTree(files);
  expect(await runCli(['scan', '--quiet', '--write-baseline'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  return cwd;
}

function read(cwd: string, name = file): { readonly formatVersion: number; readonly findings: readonly { readonly path: string }[] } {
  return JSON.parse(readFileSync(path.join(cwd, name), 'utf8'));
}

const compare = (cwd: string, ...args: readonly string[]) => scanJson(cwd, ['--baseline', path.join(cwd, file), ...args]);

describe('--write-baseline', () => {
  it('writes a line for each finding of both languages, in an order that does not change, and does not fail', async () => {
    const cwd = makeTree(tree);
    const first = await scanJson(cwd, ['--write-baseline']);
    expect(first).toMatchObject({ status: 0, places: [], report: { baseline: { path: file, state: 'written', known: 3, fixed: [], unchecked: 0 } } });
    const text = readFileSync(path.join(cwd, file), 'utf8');
    expect(text.split('\n').map((line) => line.replace(/[0-9a-f]{32}/g, '<hex>'))).toEqual([
      '{',
      '  "formatVersion": 1,',
      '  "findings": [',
      '    {"path":"src/a.ts","weakness":"unverified-certificate","fingerprint":"<hex>","contentFingerprint":"<hex>"},',
      '    {"path":"src/b.py","weakness":"unverified-certificate","fingerprint":"<hex>","contentFingerprint":"<hex>"},',
      '    {"path":"tests/c.ts","weakness":"unverified-certificate","fingerprint":"<hex>","contentFingerprint":"<hex>"}',
      '  ]',
      '}',
      '',
    ]);
    await runCli(['scan', '--write-baseline'], { cwd: path.join(cwd, 'src') });
    expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(text);
    expect((await runCli(['scan', '--write-baseline'], { cwd })).stdout).toContain(`Baseline    ${file} written: 3 known findings`);
  });

  it('writes to a file that is named, relative to the working directory', async () => {
    const cwd = makeTree(javascript);
    expect((await runCli(['scan', '--write-baseline', 'known.json', '..'], { cwd: path.join(cwd, 'src') })).status).toBe(0);
    expect((await runCli(['scan', '--write-baseline=../known.baseline', '..'], { cwd: path.join(cwd, 'src') })).status).toBe(0);
    expect(read(cwd, 'src/known.json')).toEqual(read(cwd, 'known.baseline'));
  });

  it('takes a path behind it for a path to scan', async () => {
    const cwd = makeTree(javascript);
    expect(await scanJson(cwd, ['--write-baseline', 'tests'])).toMatchObject({ report: { baseline: { path: file, known: 1 } } });
  });

  it('writes an empty list where nothing was found', async () => {
    expect(read(await makeKnown({ 'package.json': '{}', 'src/a.ts': secure }))).toEqual({ formatVersion: 1, findings: [] });
  });

  it('leaves out what was fixed, and keeps what it did not look at', async () => {
    const cwd = await makeKnown();
    writeFileSync(path.join(cwd, 'src/a.ts'), secure);
    expect((await scanJson(cwd, ['--write-baseline', 'src', '--engine', 'javascript'])).report.baseline).toMatchObject({ known: 0, fixed: [{ path: 'src/a.ts' }], unchecked: 2 });
    expect(read(cwd).findings.map((entry) => entry.path)).toEqual(['src/b.py', 'tests/c.ts']);
  });

  it('is not written by half a scan, which still fails', async () => {
    const cwd = await makeKnown();
    const before = readFileSync(path.join(cwd, file), 'utf8');
    const program = path.join(makeTree({ semgrep: crashing }), 'semgrep');
    chmodSync(program, 0o755);
    const { status, report, places } = await scanJson(cwd, ['--write-baseline'], { env: { MCP_TLS_SEMGREP: program } });
    expect({ status, places }).toEqual({ status: 2, places: ['src/a.ts:3', 'tests/c.ts:3'] });
    expect(report.baseline).toMatchObject({ state: 'not written' });
    expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before);
    writeFileSync(path.join(cwd, 'src/broken.ts'), `${insecure}\nfunction (`);
    expect((await scanJson(cwd, ['--write-baseline'])).status).toBe(2);
    expect(await scanJson(cwd, ['--write-baseline', '--allow-unread'])).toMatchObject({ status: 0, report: { baseline: { state: 'written' } } });
  });
});

describe('--baseline', () => {
  it('lists nothing and passes while nothing is new, and says how many are known', async () => {
    const cwd = await makeKnown();
    expect(await compare(cwd)).toMatchObject({ status: 0, places: [], report: { baseline: { state: 'read', known: 3, fixed: [], unchecked: 0 } } });
    const { stdout } = await runCli(['scan', '--baseline', file], { cwd });
    expect(stdout).toContain(`Baseline    3 known findings in ${file}, not listed`);
    expect(stdout).toContain('✔ Nothing new: 3 known findings in the baseline.');
  });

  it('lists and fails on what is new', async () => {
    const cwd = await makeKnown();
    writeFileSync(path.join(cwd, 'src/d.py'), insecurePython);
    writeFileSync(path.join(cwd, 'tests/e.ts'), insecure);
    expect(await compare(cwd)).toMatchObject({ status: 1, places: ['src/d.py:3', 'tests/e.ts:3'] });
    expect(await compare(cwd, 'tests')).toMatchObject({ status: 0, places: ['tests/e.ts:3'] });
    expect((await compare(cwd, 'tests', '--fail-on', 'low')).status).toBe(1);
  });

  it('knows findings in other lines', async () => {
    const cwd = await makeKnown();
    writeFileSync(path.join(cwd, 'src/a.ts'), `// A comment.\n\nimport fs from 'node:fs';\n\n${insecure}\nfs.statSync('.');\n`);
    writeFileSync(path.join(cwd, 'src/b.py'), insecurePython.replace('\n\n', '\n\n\n# A comment.\n\n'));
    expect(await compare(cwd)).toMatchObject({ status: 0, places: [], report: { baseline: { known: 3, fixed: [] } } });
  });

  it('knows findings in renamed files and folders', async () => {
    const cwd = await makeKnown();
    mkdirSync(path.join(cwd, 'lib'));
    renameSync(path.join(cwd, 'src/a.ts'), path.join(cwd, 'lib/agent.mts'));
    renameSync(path.join(cwd, 'src/b.py'), path.join(cwd, 'src/client.py'));
    renameSync(path.join(cwd, 'tests'), path.join(cwd, 'test'));
    expect(await compare(cwd)).toMatchObject({ status: 0, places: [], report: { baseline: { known: 3, fixed: [] } } });
  });

  it('does not take a copy for the file it was copied from', async () => {
    const cwd = await makeKnown(javascript);
    writeFileSync(path.join(cwd, 'src/copy.ts'), insecure);
    expect(await compare(cwd)).toMatchObject({ status: 1, places: ['src/copy.ts:3'], report: { baseline: { known: 2, fixed: [] } } });
    rmSync(path.join(cwd, 'src/a.ts'));
    expect(await compare(cwd)).toMatchObject({ status: 0, places: [], report: { baseline: { known: 2, fixed: [] } } });
    writeFileSync(path.join(cwd, 'src/second.ts'), insecure);
    expect(await compare(cwd)).toMatchObject({ status: 1, report: { findings: [{}], baseline: { known: 2, fixed: [] } } });
  });

  it('does not take a new finding elsewhere for one that was fixed in a file that is still there', async () => {
    const cwd = await makeKnown(javascript);
    writeFileSync(path.join(cwd, 'src/a.ts'), secure);
    writeFileSync(path.join(cwd, 'src/new.ts'), insecure);
    expect(await compare(cwd)).toMatchObject({ status: 1, places: ['src/new.ts:3'], report: { baseline: { known: 1, fixed: [{ path: 'src/a.ts' }] } } });
  });

  it('counts equal findings: a third beside two is new', async () => {
    const twice = (count: number) => `import https from 'node:https';\n${'f(new https.Agent({ rejectUnauthorized: false }));\n'.repeat(count)}`;
    const cwd = await makeKnown({ 'package.json': '{}', 'src/a.ts': twice(2) });
    writeFileSync(path.join(cwd, 'src/a.ts'), twice(3));
    expect(await compare(cwd)).toMatchObject({ status: 1, places: ['src/a.ts:4'], report: { baseline: { known: 2 } } });
    writeFileSync(path.join(cwd, 'src/a.ts'), twice(1));
    expect(await compare(cwd)).toMatchObject({ status: 0, places: [], report: { baseline: { known: 1, fixed: [{ path: 'src/a.ts' }] } } });
  });

  it('lists entries that were fixed, deleted or suppressed, for removal', async () => {
    const cwd = await makeKnown();
    writeFileSync(path.join(cwd, 'src/a.ts'), secure);
    rmSync(path.join(cwd, 'src/b.py'));
    writeFileSync(path.join(cwd, 'tests/c.ts'), insecure.replace(agent, `// eslint-disable-next-line mcp-tls/no-unverified-certificate -- a test\n${agent}`));
    const { status, report } = await compare(cwd);
    expect(status).toBe(0);
    expect(report.baseline?.fixed.map((entry) => entry.path)).toEqual(['src/a.ts', 'src/b.py', 'tests/c.ts']);
    expect((await runCli(['scan', '--baseline', file], { cwd })).stdout.replace(/\s+/g, ' ')).toContain('3 entries to be removed, because fixed or suppressed (--write-baseline does it): src/a.ts: unverified-certificate src/b.py: unverified-certificate tests/c.ts: unverified-certificate');
  });

  it.each([
    { name: 'other paths', args: ['tests'], unchecked: 2 },
    { name: 'another engine', args: ['--engine', 'javascript'], unchecked: 1 },
    { name: 'paths that are excluded', args: ['--exclude', 'src'], unchecked: 2 },
  ])('takes nothing for fixed in what was not scanned: $name', async ({ args, unchecked }) => {
    const cwd = await makeKnown();
    expect((await compare(cwd, ...args)).report.baseline).toMatchObject({ fixed: [], unchecked });
  });

  it('takes nothing for fixed where a weakness was not looked for', async () => {
    const cwd = await makeKnown({ 'package.json': '{}', 'src/a.ts': insecure, 'mcp-tls.config.json': '{}' });
    writeFileSync(path.join(cwd, 'mcp-tls.config.json'), '{"severities":{"unverified-certificate":"OFF"}}');
    expect((await compare(cwd)).report.baseline).toMatchObject({ known: 0, fixed: [], unchecked: 1 });
  });

  it('takes nothing for fixed when a file was not read or an engine failed, and still ends with 2', async () => {
    const cwd = await makeKnown();
    writeFileSync(path.join(cwd, 'src/a.ts'), `${insecure}\nfunction (`);
    rmSync(path.join(cwd, 'tests/c.ts'));
    expect(await compare(cwd)).toMatchObject({ status: 2, report: { complete: false, baseline: { known: 1, fixed: [], unchecked: 2 } } });
    writeFileSync(path.join(cwd, 'src/a.ts'), insecure);
    const program = path.join(makeTree({ semgrep: crashing }), 'semgrep');
    chmodSync(program, 0o755);
    const { status, report } = await scanJson(cwd, ['--baseline', file], { env: { MCP_TLS_SEMGREP: program } });
    expect({ status, baseline: report.baseline }).toMatchObject({ status: 2, baseline: { known: 1, fixed: [], unchecked: 2 } });
  });
});

it('has a schema that knows every weakness', () => {
  expect(schema.properties.findings.items.properties.weakness.enum).toEqual(weaknessIds);
});

describe('a baseline that cannot be read', () => {
  const entry = { path: 'a.ts', weakness: 'weak-tls', fingerprint: 'f', contentFingerprint: 'c' };

  it.each([
    { name: 'missing', content: undefined, message: 'the baseline cannot be read (no such file). Write one with --write-baseline.' },
    { name: 'no JSON', content: '{"formatVersion": 1,\n<<<<<<< HEAD', message: `${file}:2:1: not valid JSON` },
    { name: 'empty', content: '', message: 'not valid JSON' },
    { name: 'something else', content: '{"findings":[]}', message: 'is no baseline: it has no "formatVersion"' },
    { name: 'of another version', content: '{"formatVersion":2,"findings":[]}', message: 'the baseline has format 2; this version reads 1. Delete it, and write it anew with --write-baseline.' },
    { name: 'without findings', content: '{"formatVersion":1}', message: 'the baseline is damaged:  lacks the key "findings"' },
    { name: 'with half an entry', content: JSON.stringify({ formatVersion: 1, findings: [entry, { ...entry, fingerprint: undefined }] }), message: 'the baseline is damaged: findings[1] lacks the key "fingerprint"' },
    { name: 'with an unknown weakness', content: JSON.stringify({ formatVersion: 1, findings: [{ ...entry, weakness: 'weak-tsl' }] }), message: 'findings[0].weakness is "weak-tsl" (did you mean "weak-tls"?)' },
  ])('stops the scan: $name', async ({ content, message }) => {
    const cwd = makeTree({ ...tree, ...(content !== undefined && { [file]: content }) });
    const run = await runCli(['scan', '--baseline', file], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(message);

    if (content !== undefined) {
      expect(await runCli(['scan', '--write-baseline'], { cwd })).toMatchObject({ status: 2, stdout: '' });
      expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(content);
    }
  });

  it.each([
    { name: 'a folder', args: ['--baseline', 'src'], message: 'the baseline cannot be read (it is a folder)' },
    { name: 'a folder to write to', args: ['--write-baseline=src'], message: '--write-baseline' },
    { name: 'a folder that is not there', args: ['--write-baseline', 'no/known.json'], message: 'its folder does not exist' },
    { name: 'both options', args: ['--baseline', 'a.json', '--write-baseline'], message: '--baseline and --write-baseline contradict each other' },
  ])('stops the scan: $name', async ({ args, message }) => {
    const run = await runCli(['scan', ...args], { cwd: makeTree(tree) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});
