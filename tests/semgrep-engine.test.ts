import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runSemgrep } from '../src/engines/semgrep.ts';
import { chunkCandidates } from '../src/engines/semgrep/chunk-candidates.ts';
import { dropDuplicates } from '../src/engines/semgrep/drop-duplicates.ts';
import { isInside } from '../src/engines/semgrep/is-inside.ts';
import { rulesFor } from '../src/engines/semgrep/lay-out.ts';
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

  it('because Semgrep is given copies elsewhere, and is told of no path in it', async () => {
    const { path: semgrep } = await findTestedSemgrep();
    const [root, outside] = [temporaryTree({ 'server.py': insecure }), temporaryTree({})];
    writeFileSync(path.join(outside, 'semgrep'), `#!/bin/sh\ncase "$*" in *--version*) ;; *) pwd; printf '%s\\n' "$@";; esac >> '${outside}/told'\nexec '${semgrep}' "$@"\n`, { mode: 0o755 });
    const { findings } = await scanTree(root, ['server.py'], { env: { MCP_TLS_SEMGREP: path.join(outside, 'semgrep') } });
    const told = readFileSync(path.join(outside, 'told'), 'utf8');

    expect(findings).toHaveLength(1);
    expect(told).toContain('/0.py\n');
    expect(told).not.toContain(root);
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
  const target = (sent: string, ...rules: string[]) => ({ path: sent, sent, rules, python2: undefined, size: 1 });

  it.each(readRules())('are those of $name, for named files only and without its fix', ({ name, text }) => {
    const [{ fix: _, ...rule }] = (parse(text) as { rules: [Record<string, unknown>] }).rules;

    expect(parse(rulesFor([target('/a/0.py', name)]))).toEqual({ rules: [{ ...rule, paths: { include: ['0.py'] } }] });
  });

  it('name the files that need each of them', () => {
    const [first = '', second = ''] = readRules().map(({ name }) => name);
    const { rules } = parse(rulesFor([target('/a/0.py', second), target('/a/1.py', first, second)])) as { rules: readonly { paths: object }[] };

    expect(rules.map(({ paths }) => paths)).toEqual([{ include: ['1.py'] }, { include: ['0.py', '1.py'] }]);
  });

  it('reach files whatever their names, of which some are the same', async () => {
    const odd = ['a[b].py', 'a*b.py', '!a.py', ' a.py', '#a.py', 'a\nb.py', 'é😀.py', '-a.py', 'a{b,c}.py', 'a?.py', '~a.py', '.a.py', 'a"b.py', "a'b.py", 'a: b.py', '\\a.py', 'b/.a.py', 'stub.pyi'];
    const root = temporaryTree(Object.fromEntries(odd.map((name) => [`deep/${name}`, insecure])));
    const { findings, unread } = await scanTree(root, odd.map((name) => `deep/${name}`));

    expect({ unread, found: findings.map((finding) => finding.path).sort() }).toEqual({ unread: [], found: odd.map((name) => `deep/${name}`).sort() });
  });

  it('leave nothing behind, and remove what a scan that was killed did', async () => {
    const cacheDir = temporaryTree({ 'run-killed/0/0.py': insecure, 'run-other/0/0.py': insecure, 'kept/0.py': insecure });
    ['run-killed', 'kept'].forEach((name) => utimesSync(path.join(cacheDir, name), 0, 0));
    const root = temporaryTree({ 'server.py': insecure });
    const env = { ...process.env, MCP_TLS_SEMGREP: (await findTestedSemgrep()).path };
    const run = await runSemgrep([path.join(root, 'server.py')], { root, install: false, notice: () => undefined, env, cacheDir });

    expect(run.findings).toHaveLength(1);
    expect(readdirSync(cacheDir).filter((name) => /^run-|kept/.test(name))).toEqual(['kept', 'run-other']);
  });
});

describe('runs', () => {
  const candidate = (file: string, rules: readonly string[], size: number) => ({ path: file, rules, python2: undefined, size });
  const names = (files: Parameters<typeof chunkCandidates>[0]) => chunkCandidates(files, 2).map((chunk) => chunk.map((each) => each.path));

  it('lose no file, and take no more than 40 of them', () => {
    const files = Array.from({ length: 500 }, (_, index) => candidate(`${index}.py`, ['python/a.yaml'], index));
    const chunks = chunkCandidates(files, 2);

    expect(chunks.flat().toSorted((left, right) => left.size - right.size)).toEqual(files);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(40);
  });

  it('share few files among the workers', () => {
    expect(names(['a', 'b', 'c', 'd'].map((file) => candidate(file, ['x'], 1)))).toEqual([['a', 'c'], ['b', 'd']]);
    expect(names([])).toEqual([]);
  });

  it('take about as long as each other, and begin with what takes longest', () => {
    const small = Array.from({ length: 6 }, (_, index) => candidate(`${index}.py`, ['x'], 10_000));

    expect(names([...small, candidate('long.py', ['x', 'y', 'z'], 700_000)])).toEqual([['long.py', '4.py', '5.py'], ['0.py', '1.py', '2.py', '3.py']]);
  });

  it('take paths of Windows as inside or outside by its rules', () => {
    expect(isInside('C:\\repo', 'c:\\Repo\\bin', path.win32)).toBe(true);
    expect(isInside('C:\\repo', 'C:\\repo2', path.win32)).toBe(false);
    expect(isInside('C:\\repo', 'D:\\repo\\bin', path.win32)).toBe(false);
    expect(isInside('/repo', '/repo/..bin', path.posix)).toBe(true);
  });
});
