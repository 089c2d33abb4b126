import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chunkConfig } from '../src/engines/semgrep/chunk-config.ts';
import { chunkTargets } from '../src/engines/semgrep/chunk-targets.ts';
import { dropDuplicates } from '../src/engines/semgrep/drop-duplicates.ts';
import { isInside } from '../src/engines/semgrep/is-inside.ts';
import type { RawFinding } from '../src/finding.ts';
import { readRules } from '../src/semgrep-config/read-rules.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { scanTree } from './semgrep/scan-tree.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

const insecure = 'import requests\nrequests.get("https://api.example.com", verify=False)\n';
const ruleId = 'verify-keyword-unverified-certificate';

beforeAll(findTestedSemgrep, setUpTimeout);

describe('findings', () => {
  it('name the weakness, the file as given, the place and the rule', async () => {
    const root = temporaryTree({ 'server.py': insecure });
    const { engine, version, read, unread, findings, failure } = await scanTree(root, ['server.py']);

    expect({ engine, read, unread, failure }).toEqual({ engine: 'semgrep', read: ['server.py'], unread: [], failure: null });
    expect(version).toMatch(/^1\.\d+\.\d+$/);
    expect(findings).toEqual([
      {
        weakness: 'unverified-certificate',
        path: 'server.py',
        start: { line: 2, column: 48 },
        end: { line: 2, column: 53 },
        message: expect.stringMatching(/^The server certificate is not verified: .*\.$/),
        ruleId,
      },
    ]);
  });

  it('say so where the caller chooses the host', async () => {
    const tool = (address: string) => `@mcp.tool()\ndef fetch(url: str, name: str) -> str:\n    return requests.get(${address}, verify=False).text\n`;
    const root = temporaryTree({ 'chosen.py': `import requests\n${tool('url')}`, 'fixed.py': `import requests\n${tool('f"https://api.example.com/{name}"')}` });
    const { findings } = await scanTree(root, ['chosen.py', 'fixed.py']);
    const [chosen, fixed] = ['chosen.py', 'fixed.py'].map((file) => findings.find((finding) => finding.path === file)?.message);

    expect(chosen).toBe(`${fixed?.replace(/\.$/, '')}; here the caller chooses the host, and so can an attacker.`);
    expect(fixed).not.toContain('caller');
  });

  it('count columns in UTF-16 code units, whatever stands before', async () => {
    const root = temporaryTree({
      'wide.py': 'import requests\ns = "é😀"; requests.get(u, verify=False)\n',
      'latin.py': Buffer.from('import requests\ns = "\xe9"; requests.get(u, verify=False)\r\n', 'latin1'),
    });
    const { findings } = await scanTree(root, ['wide.py', 'latin.py']);

    expect(findings.map(({ path: file, start }) => [file, start.column]).sort()).toEqual([
      ['latin.py', 33],
      ['wide.py', 35],
    ]);
  });

  it('are one for each weakness and place: the first, and no switch beside a stronger one', () => {
    const at = (weakness: RawFinding['weakness'], rule: string, from: number, to: number): RawFinding => ({
      ...{ weakness, path: 'a.py', message: '', ruleId: `${rule}-${weakness}` },
      ...{ start: { line: 1, column: from }, end: { line: 1, column: to } },
    });
    const found = [
      at('verification-switch', 'a', 10, 20),
      at('unverified-certificate', 'b', 12, 18),
      at('unverified-certificate', 'a', 10, 20),
      at('unverified-certificate', 'a', 20, 22),
      at('verification-switch', 'a', 30, 40),
    ];

    expect(dropDuplicates(found).map(({ ruleId: rule, start }) => `${rule} ${start.column}`)).toEqual([
      'a-unverified-certificate 10',
      'a-unverified-certificate 20',
      'a-verification-switch 30',
    ]);
  });
});

describe('the scanned tree has no influence', () => {
  const trap = '#!/bin/sh\ntouch "$(dirname "$0")/../was-run"\nexit 1\n';

  it('by its settings, its Python modules or its programs', async () => {
    const plants = 'import pathlib\npathlib.Path(__file__).with_name("was-run").touch()\n';
    const root = temporaryTree({
      ...{ 'tests/server.py': insecure, '.semgrepignore': '*.py\n', '.gitignore': '*.py\n', 'tests/.semgrepignore': '*\n' },
      '.semgrep.yml': 'rules: [{id: own-unverified-certificate, languages: [python], severity: ERROR, message: Own, pattern: requests.get(...)}]\n',
      ...{ 'sitecustomize.py': plants, 'usercustomize.py': plants, 'semgrep/__init__.py': plants, 'json.py': plants },
      ...{ 'bin/semgrep': trap, 'bin/python3': trap, 'bin/uv': trap, 'node_modules/.bin/semgrep': trap },
    });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    const folders = [path.join(root, 'bin'), path.join(root, 'node_modules', '.bin'), 'bin', '', process.env['PATH'] ?? ''];
    const env = { PATH: folders.join(path.delimiter), PYTHONPATH: root, PYTHONHOME: root, SEMGREP_RULES: path.join(root, '.semgrep.yml') };
    const { findings, unread, failure } = await scanTree(root, ['tests/server.py'], { env });

    expect({ unread, failure, rules: findings.map((finding) => finding.ruleId) }).toEqual({ unread: [], failure: null, rules: [ruleId] });
    expect(execFileSync('find', [root, '-name', 'was-run'], { encoding: 'utf8' })).toBe('');
  });

  it('by a link that leads into it, or by another package\'s programs', async () => {
    const root = temporaryTree({ 'server.py': insecure, 'tools/semgrep': trap, 'bin/semgrep': trap });
    const outside = temporaryTree({ 'node_modules/.bin/semgrep': trap });
    mkdirSync(path.join(outside, 'links'));
    symlinkSync(path.join(root, 'bin', 'semgrep'), path.join(outside, 'links', 'semgrep'));
    const PATH = [path.join(outside, 'links'), path.join(outside, 'node_modules', '.bin')].join(path.delimiter);
    const { findings, notices } = await scanTree(root, ['server.py'], { env: { PATH } });

    expect(findings).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  it('by a cache folder inside it', async () => {
    const root = temporaryTree({ 'server.py': insecure });
    const { failure, version } = await scanTree(root, ['server.py'], { env: { MCP_TLS_CACHE_DIR: path.join(root, '.cache') } });

    expect(version).toBeNull();
    expect(failure).toContain('lies in the scanned tree');
  });
});

describe('the rules of a run', () => {
  const target = (sent: string, ...rules: string[]) => ({ path: sent, sent, rules, python2: undefined });

  it.each(readRules())('are those of $name, for named files only and without its fix', ({ name, text }) => {
    const [{ fix: _, ...rule }] = (parse(text) as { rules: [Record<string, unknown>] }).rules;

    expect(parse(chunkConfig([target('/a/server.py', name)]))).toEqual({ rules: [{ ...rule, paths: { include: ['server.py'] } }] });
  });

  it('name the files that need each of them', () => {
    const [first = '', second = ''] = readRules().map(({ name }) => name);
    const { rules } = parse(chunkConfig([target('/a/x.py', second), target('/b/y.py', first, second), target('/c/x.py', second)])) as { rules: readonly { paths: object }[] };

    expect(rules.map(({ paths }) => paths)).toEqual([{ include: ['y.py'] }, { include: ['x.py', 'y.py'] }]);
  });

  it('reach files whatever their names, and take no other', async () => {
    const odd = ['a[b].py', 'a*b.py', '!a.py', ' a.py', '#a.py', 'a\nb.py', 'é😀.py', '-a.py', 'a{b,c}.py', 'a?.py', '~a.py', '.a.py', 'a"b.py', "a'b.py", 'a: b.py', '\\a.py'];
    const root = temporaryTree(Object.fromEntries(odd.map((name) => [`deep/${name}`, insecure])));
    const { findings, unread } = await scanTree(root, odd.map((name) => `deep/${name}`));

    expect({ unread, found: findings.map((finding) => path.basename(finding.path)).sort() }).toEqual({ unread: [], found: odd.sort() });
  });
});

describe('command lines', () => {
  const target = (sent: string, rules = ['python/a.yaml']) => ({ path: sent, sent, rules, python2: undefined });
  const names = (chunks: ReturnType<typeof chunkTargets>) => chunks.map((chunk) => chunk.map(({ sent }) => sent));

  it('stay below 32,000 characters and lose no file', () => {
    const files = Array.from({ length: 500 }, (_, index) => target(`C:\\Users\\someone\\${'deep\\'.repeat(200)}${index}.py`));
    const chunks = chunkTargets(files, 1000, 2);

    expect(names(chunks).flat().sort()).toEqual(files.map(({ sent }) => sent).sort());
    expect(chunks.every((chunk) => 1000 + chunk.map(({ sent }) => ` "${sent}"`).join('').length < 32_000)).toBe(true);
  });

  it('share few files among the workers', () => {
    expect(chunkTargets(['a', 'b', 'c', 'd'].map((file) => target(file)), 1000, 2).map((chunk) => chunk.length)).toEqual([2, 2]);
    expect(chunkTargets([], 1000, 2)).toEqual([]);
  });

  it('take about as long as each other, and begin with what takes longest', () => {
    const many = Array.from({ length: 20 }, (_, index) => `python/${index}.yaml`);
    const small = Array.from({ length: 6 }, (_, index) => ({ ...target(`${index}.py`), size: 10_000 }));

    expect(names(chunkTargets([...small, { ...target('long.py', many), size: 700_000 }], 1000, 2))).toEqual([['long.py', '4.py', '5.py'], ['0.py', '1.py', '2.py', '3.py']]);
  });

  it('keep files of one name apart that need other rules, which all of them would be given', () => {
    const files = [...['a/server.py', 'b/main.py'].map((file) => target(file, ['x', 'y'])), ...['c/server.py', 'd/main.py'].map((file) => target(file, ['z']))];

    expect(names(chunkTargets(files, 1000, 2)).map((chunk) => chunk.map((file) => path.basename(file)).sort())).toEqual([['main.py', 'server.py'], ['main.py', 'server.py']]);
  });

  it('take paths of Windows as inside or outside by its rules', () => {
    expect(isInside('C:\\repo', 'c:\\Repo\\bin', path.win32)).toBe(true);
    expect(isInside('C:\\repo', 'C:\\repo2', path.win32)).toBe(false);
    expect(isInside('C:\\repo', 'D:\\repo\\bin', path.win32)).toBe(false);
    expect(isInside('/repo', '/repo/..bin', path.posix)).toBe(true);
  });
});
