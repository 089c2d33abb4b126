import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTargets, type TargetOptions } from '../src/targets.ts';
import { largestFile } from '../src/targets/inspect-file.ts';
import { makeTree } from './make-tree.ts';

const js = 'new https.Agent({ rejectUnauthorized: false });\n';
const py = 'requests.get(url, verify=False)\n';

/** Walks a tree, and gives the candidates relative to it. */
async function walk(root: string, options: Partial<TargetOptions> = {}) {
  const { candidates, ...rest } = await findTargets({ root, paths: [root], engines: ['eslint', 'semgrep'], ...options });
  const found = [...candidates.eslint, ...candidates.semgrep].map((file) => path.relative(root, file).split(path.sep).join('/'));
  return { found: found.sort(), ...rest };
}

describe('findTargets', () => {
  it('gives each engine its files that hold a name the rules know', async () => {
    const root = makeTree({
      'a.js': js, 'a.jsx': js, 'a.mjs': js, 'a.cjs': js, 'a.ts': js, 'a.tsx': js, 'a.mts': js, 'a.cts': js, 'B.TS': js,
      'a.py': py, 'none.ts': 'export {};', 'none.py': 'x = 1', 'README.md': js, 'noextension': js,
    });
    const { candidates, files } = await findTargets({ root, paths: [root], engines: ['eslint', 'semgrep'] });
    expect(candidates.eslint.map((file) => path.basename(file))).toEqual(['B.TS', 'a.cjs', 'a.cts', 'a.js', 'a.jsx', 'a.mjs', 'a.mts', 'a.ts', 'a.tsx']);
    expect(candidates.semgrep).toEqual([path.join(root, 'a.py')]);
    expect(files).toBe(12);
  });

  it('tells the Python files before it reads the others, for Semgrep takes longest', async () => {
    const root = makeTree({ 'a.js': js, 'b.py': py, 'c.ts': js });
    const told: string[] = [];
    const onCandidates = (engine: string, files: readonly string[]) => told.push(`${engine}: ${files.map((file) => path.basename(file)).join(' ')}`);
    await findTargets({ root, paths: [root], engines: ['eslint', 'semgrep'], onCandidates, onFile: (count) => told.push(String(count)) });
    expect(told).toEqual(['1', 'semgrep: b.py', '2', '3', 'eslint: a.js c.ts']);
  });

  it('reads only the files of the engines that are wanted', async () => {
    const root = makeTree({ 'a.js': js, 'a.py': py });
    expect(await walk(root, { engines: ['semgrep'] })).toMatchObject({ found: ['a.py'], files: 1 });
  });

  it('leaves out what is not the project\'s own code, and says so', async () => {
    const root = makeTree({
      'a.js': js, 'node_modules/x/a.js': js, 'sub/node_modules/y/a.js': js, '.yarn/a.cjs': js, 'vendor/a.py': py,
      'third_party/a.py': py, 'a.min.js': js, 'types/a.d.ts': js, 'a.d.mts': js, '.venv/pyvenv.cfg': '', '.venv/lib/a.py': py, '.git/hooks/a.py': py,
      'bundle.js': `${'x'.repeat(20_000)};${js}`,
    });
    const { found, skipped } = await walk(root);
    expect(found).toEqual(['a.js']);
    expect(skipped).toEqual([
      { reason: 'generated bundles', count: 1, examples: ['bundle.js'] },
      { reason: 'installed packages', count: 4, examples: ['.venv/', '.yarn/', 'node_modules/'] },
      { reason: 'minified files', count: 1, examples: ['a.min.js'] },
      { reason: 'type declarations', count: 2, examples: ['a.d.mts', 'types/a.d.ts'] },
      { reason: 'vendored code', count: 2, examples: ['third_party/', 'vendor/'] },
    ]);
  });

  it('scans what is named, whatever it is', async () => {
    const root = makeTree({
      '.gitignore': 'out/\n', 'node_modules/x/a.js': js, 'node_modules/x/node_modules/y/a.js': js, 'out/a.py': py,
      'out/deep/b.py': py, 'a.min.js': js, 'bundle.js': `${'x'.repeat(20_000)};${js}`, 'dist/c.js': js, 'src/c.ts': js,
    });
    const paths = ['node_modules/x', 'out', 'a.min.js', 'bundle.js', 'dist'].map((name) => path.join(root, name));
    expect((await walk(root, { paths })).found).toEqual([
      'a.min.js', 'bundle.js', 'dist/c.js', 'node_modules/x/a.js', 'out/a.py', 'out/deep/b.py',
    ]);
  });

  it('reads a file once that is named twice', async () => {
    const root = makeTree({ 'src/a.js': js });
    expect(await walk(root, { paths: [root, path.join(root, 'src'), path.join(root, 'src/a.js')] })).toMatchObject({ found: ['src/a.js'], files: 1 });
  });

  it('obeys the user\'s globs, for named paths, too', async () => {
    const root = makeTree({ 'a.js': js, 'old/a.js': js, 'x/gen.a.ts': js, 'x/gen.b.js': js, 'y/old/a.js': js });
    const { found, skipped } = await walk(root, { exclude: ['/old/', '*.{a,b}.{ts,js}'] });
    expect(found).toEqual(['a.js', 'y/old/a.js']);
    expect(skipped).toMatchObject([{ reason: 'excluded by the user', count: 3 }]);
    expect(await walk(root, { exclude: ['./old'], paths: [path.join(root, 'old')] })).toMatchObject({ found: [], files: 0 });
  });

  it('stops when it is told to', async () => {
    const root = makeTree(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.js`, js])));
    const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    await expect(walk(root, { signal: AbortSignal.abort(new Error('Interrupted')), onFile: wait })).rejects.toThrow('Interrupted');
  });
});

describe('git-ignored files', () => {
  const git = { '.git/HEAD': 'ref: refs/heads/main\n' };

  it('are left out, the nearest ignore file deciding', async () => {
    const root = makeTree({
      ...git, '.gitignore': '*.gen.js\n/top.js\nlogs/\n', 'a.gen.js': js, 'top.js': js, 'sub/top.js': js, 'sub/.gitignore': '!b.gen.js\n',
      'sub/a.gen.js': js, 'sub/b.gen.js': js, 'logs/a.js': js, 'sub/logs/a.js': js, 'other/a.js': js,
    });
    const { found, skipped } = await walk(root);
    expect(found).toEqual(['other/a.js', 'sub/b.gen.js', 'sub/top.js']);
    expect(skipped).toEqual([{ reason: 'git-ignored', count: 5, examples: ['a.gen.js', 'logs/', 'sub/a.gen.js'] }]);
  });

  it('come from .git/info/exclude, too, also in a linked work tree', async () => {
    const root = makeTree({
      'main/.git/info/exclude': 'private/\n', 'main/private/a.py': py, 'main/b.py': py,
      'main/.git/worktrees/side/commondir': '../..\n', 'side/private/a.py': py, 'side/b.py': py,
    });
    writeFileSync(path.join(root, 'side/.git'), `gitdir: ${path.join(root, 'main/.git/worktrees/side')}\n`);
    expect((await walk(root)).found).toEqual(['main/b.py', 'side/b.py']);
  });

  it('come from ignore files above the scanned folder', async () => {
    const root = makeTree({ ...git, '.gitignore': 'packages/*/out/\n', 'packages/a/out/x.js': js, 'packages/a/src/x.js': js });
    expect((await walk(root, { paths: [path.join(root, 'packages/a')] })).found).toEqual(['packages/a/src/x.js']);
    const inner = path.join(root, 'packages/a');
    expect((await walk(inner)).found).toEqual(['src/x.js']);
  });

  it('come back below a folder that a deeper ignore file takes back', async () => {
    const root = makeTree({ ...git, '.gitignore': 'out/\n', 'sub/.gitignore': '!out/\n', 'sub/out/x.js': js, 'sub/out/deep/y.js': js });
    expect((await walk(root)).found).toEqual(['sub/out/deep/y.js', 'sub/out/x.js']);
  });

  it.each(['2', '3', '4'])('are scanned when git tracks them (index version %s)', async (version) => {
    const root = makeTree({
      '.gitignore': 'out/\n*.gen.py\n', 'out/tracked.js': js, 'out/deep/tracked.py': py, 'out/untracked.js': js,
      'a.gen.py': py, 'b.gen.py': py, 'c.py': py, 'ü/d.gen.py': py,
    });
    const run = (...args: string[]) => execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], { cwd: root, stdio: 'pipe' });
    run('init', '--quiet');
    run('add', '--force', 'out/tracked.js', 'out/deep/tracked.py', 'a.gen.py', 'ü/d.gen.py', 'c.py');
    run('update-index', '--index-version', version);
    run('update-index', '--skip-worktree', 'c.py');
    expect((await walk(root)).found).toEqual(['a.gen.py', 'c.py', 'out/deep/tracked.py', 'out/tracked.js', 'ü/d.gen.py']);
  });

  it('survive an index that cannot be read', async () => {
    const root = makeTree({ ...git, '.git/index': 'DIRC\0\0\0\u0002\0\0\0\u0009short', '.gitignore': 'out/\n', 'out/a.js': js, 'b.js': js });
    expect((await walk(root)).found).toEqual(['b.js']);
  });
});

describe('build output', () => {
  it.each([
    { name: 'with src beside it', files: { 'src/a.ts': js, 'dist/a.js': js, 'dist/deep/a.py': py }, found: ['src/a.ts'] },
    { name: 'with a TypeScript project beside it', files: { 'tsconfig.json': '{}', 'a.ts': js, 'build/a.js': js }, found: ['a.ts'] },
    { name: 'with a manifest and sources beside it', files: { 'package.json': '{}', 'server.js': js, 'dist/server.js': js }, found: ['server.js'] },
    { name: 'with a Python package beside it', files: { 'pyproject.toml': '', 'pkg/__init__.py': py, 'build/lib/pkg/__init__.py': py }, found: ['pkg/__init__.py'] },
  ])('is left out $name', async ({ files, found }) => {
    const result = await walk(makeTree(files));
    expect(result.found).toEqual(found);
    expect(result.skipped).toMatchObject([{ reason: 'build output with its source in the tree' }]);
  });

  it.each([
    { name: 'published without its source', files: { 'package.json': '{}', 'vite.config.ts': 'x', 'dist/a.js': js }, found: ['dist/a.js'] },
    { name: 'a Python package of that name', files: { 'src/x.py': py, 'build/__init__.py': py }, found: ['build/__init__.py', 'src/x.py'] },
    { name: 'TypeScript, which no compiler writes', files: { 'src/x.ts': js, 'build/release.ts': js }, found: ['build/release.ts', 'src/x.ts'] },
    { name: 'a folder of sources with no project beside it', files: { 'package.json': '{}', 'src/build/run.js': js }, found: ['src/build/run.js'] },
  ])('is scanned: $name', async ({ files, found }) => {
    expect((await walk(makeTree(files))).found).toEqual(found);
  });
});

describe('generated bundles', () => {
  const long = `${'const a = 1;\n'.repeat(2000)}${js}`;

  it.each([
    { name: 'webpack', text: `/******/ (() => { // webpackBootstrap\n${long}` },
    { name: 'esbuild', text: `#!/usr/bin/env node\nvar __create = Object.create;\nvar __defProp = Object.defineProperty;\n${long}` },
    { name: 'a minifier', text: `!function(e,t){${'e(t);'.repeat(4000)}}();${js}` },
  ])('of $name are left out', async ({ text }) => {
    expect((await walk(makeTree({ 'server.js': text }))).found).toEqual([]);
  });

  it.each([
    { name: 'a long file that a person wrote', text: long },
    { name: 'a small file on one line', text: `${'x;'.repeat(500)}${js}` },
    { name: 'one long line among many short ones', text: `const logo = '${'x'.repeat(30_000)}';\n${long}` },
  ])('are not: $name', async ({ text }) => {
    expect((await walk(makeTree({ 'server.js': text }))).found).toEqual(['server.js']);
  });
});

describe('symbolic links', () => {
  it('are not followed: neither loops, nor files inside the root twice, nor anything outside it', async () => {
    const outside = makeTree({ 'secret.py': py });
    const root = makeTree({
      'src/a.py': py, 'src/loop': { link: '..' }, 'self': { link: 'self' }, 'again.py': { link: 'src/a.py' }, 'gone.py': { link: 'nowhere' },
      'out': { link: outside }, 'out.py': { link: path.join(outside, 'secret.py') },
    });
    const { found, skipped, unread } = await walk(root);
    expect(found).toEqual(['src/a.py']);
    expect(unread).toEqual([]);
    expect(skipped).toEqual([
      { reason: 'broken symbolic links', count: 2, examples: ['gone.py', 'self'] },
      { reason: 'symbolic links inside the root', count: 2, examples: ['again.py', 'src/loop'] },
      { reason: 'symbolic links out of the root', count: 2, examples: ['out', 'out.py'] },
    ]);
  });
});

describe('bad content', () => {
  it('scans invalid UTF-8', async () => {
    const root = makeTree({ 'latin1.py': Buffer.from(`# caf\xe9\n${py}`, 'latin1'), 'bom.js': `\uFEFF${js}` });
    expect((await walk(root)).found).toEqual(['bom.js', 'latin1.py']);
  });

  it('lists binary files, and as unread those that hold a name the rules know', async () => {
    const root = makeTree({ 'plain.js': 'a\0b', 'hidden.js': `/* \0 */ ${js}`, 'utf16.ts': Buffer.from(`\uFEFF${js}`, 'utf16le') });
    const { found, unread, skipped } = await walk(root);
    const reason = 'it holds NUL bytes: binary content, or UTF-16';
    expect(found).toEqual([]);
    expect(unread).toEqual([{ path: 'hidden.js', reason }, { path: 'utf16.ts', reason }]);
    expect(skipped).toEqual([{ reason: 'binary files', count: 1, examples: ['plain.js'] }]);
  });

  it('hands over files up to the limit, and lists larger ones as unread if they hold a name the rules know', async () => {
    const line = `${'#'.repeat(99)}\n`;
    const filler = line.repeat(Math.floor((largestFile - py.length) / line.length));
    const root = makeTree({
      'five.py': line.repeat(52_428) + py, 'most.py': filler + py, 'more.py': filler + line + py, 'late.py': line.repeat(300_000) + py,
      'split.py': `${'#'.repeat(largestFile - 1)}\n${py}`, 'innocent.py': line.repeat(300_000),
    });
    const { found, unread } = await walk(root);
    const reason = 'larger than 10 MiB';
    expect(found).toEqual(['five.py', 'most.py']);
    expect(unread).toEqual([{ path: 'late.py', reason }, { path: 'more.py', reason }, { path: 'split.py', reason }]);
  });

  it('lists a file that vanishes during the walk as unread', async () => {
    const root = makeTree({ 'a.py': py, 'b.py': py, 'c.py': py });
    const { found, unread } = await walk(root, { onFile: () => rmSync(path.join(root, 'b.py'), { force: true }) });
    expect(found).toEqual(['a.py', 'c.py']);
    expect(unread).toEqual([{ path: 'b.py', reason: 'it vanished during the scan' }]);
  });

  it('takes names with spaces, quotes, line breaks, a leading dash and a backslash', async () => {
    const names = ['-x.py', 'a b.py', 'a\nb.py', `it's "x".py`, 'back\\slash.py', '$HOME.py', '*.py'];
    const root = makeTree(Object.fromEntries(names.map((name) => [name, py])));
    expect((await walk(root)).found).toEqual(names.toSorted());
  });

  it('finds nothing in an empty folder', async () => {
    expect(await walk(makeTree({ 'empty/': '' }))).toEqual({ found: [], commented: [], inspected: new Set(), files: 0, unread: [], skipped: [], inbound: { servers: [], proxies: [] } });
  });
});
