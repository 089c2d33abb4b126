import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from './make-repository.ts';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';
import { scanJson } from './scan-json.ts';

const insecure = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const insecurePython = 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n';
const files = { 'package.json': '{}', '.gitignore': 'ignored/\n', 'src/old.ts': insecure, 'src/b.ts': 'export {};\n', 'src/c.py': 'x = 1\n', 'tests/d.ts': 'export {};\n' };

/** Writes files of a repository, given by their paths. */
function write({ root }: Repository, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

/** A repository with a file changed in the work tree, one in the index, an untracked one and an ignored one. */
async function makeChanged(): Promise<Repository> {
  const repository = await makeRepository(files);
  write(repository, { 'src/b.ts': insecure, 'src/c.py': insecurePython, 'src/new.ts': insecure, 'ignored/e.ts': insecure });
  await repository.git('add', 'src/c.py');
  return repository;
}

describe('--changed', () => {
  it('scans what differs from the last commit in the work tree or the index, and what is untracked', async () => {
    const { root, git } = await makeChanged();
    const { status, places, report } = await scanJson(root, ['--changed']);
    expect({ status, places }).toEqual({ status: 1, places: ['src/b.ts:3', 'src/c.py:3', 'src/new.ts:3'] });
    expect(report.changed).toEqual({ since: null, base: await git('rev-parse', 'HEAD'), files: 3 });
    const { stdout } = await runCli(['scan', '--changed'], { cwd: root });
    expect(stdout).toContain(`Changed     only 3 files changed since the last commit (${(await git('rev-parse', 'HEAD')).slice(0, 8)})`);
  });

  it('scans only the changes below the paths that are named', async () => {
    const { root } = await makeChanged();
    expect((await scanJson(root, ['--changed', 'src/b.ts', 'tests'])).places).toEqual(['src/b.ts:3']);
    expect((await scanJson(path.join(root, 'src'), ['--changed'])).places).toEqual(['src/b.ts:3', 'src/c.py:3', 'src/new.ts:3']);
    expect((await scanJson(root, ['--changed', '--root', 'src', 'src'])).places).toEqual(['b.ts:3', 'c.py:3', 'new.ts:3']);
    expect(await scanJson(root, ['--changed', 'src/old.ts'])).toMatchObject({ status: 0, places: [], report: { changed: { files: 0 } } });
  });

  it('is clean, and says so, when nothing has changed', async () => {
    const { root } = await makeRepository(files);
    const { status, stdout } = await runCli(['scan', '--changed'], { cwd: root });
    expect(status).toBe(0);
    expect(stdout).toMatch(/✔ Nothing to scan: no file changed since the last commit \([0-9a-f]{8}\)\.\n$/);
    expect((await scanJson(root, ['--changed'])).report).toMatchObject({ complete: true, changed: { files: 0 } });
  });

  it('leaves out deleted files, and takes renamed ones by their new names', async () => {
    const repository = await makeRepository(files);
    rmSync(path.join(repository.root, 'src/b.ts'));
    await repository.git('mv', 'src/old.ts', 'src/renamed.ts');
    renameSync(path.join(repository.root, 'tests/d.ts'), path.join(repository.root, 'tests/e.ts'));
    expect(await scanJson(repository.root, ['--changed'])).toMatchObject({ status: 1, places: ['src/renamed.ts:3'], report: { changed: { files: 2 } } });
  });

  it('takes a file whose change is staged, though the work tree has gone back', async () => {
    const repository = await makeRepository(files);
    const old = readFileSync(path.join(repository.root, 'src/old.ts'), 'utf8');
    write(repository, { 'src/old.ts': `${old}// staged\n` });
    await repository.git('add', '.');
    write(repository, { 'src/old.ts': old });
    expect((await scanJson(repository.root, ['--changed'])).places).toEqual(['src/old.ts:3']);
  });

  it('does not take a file that was only touched', async () => {
    const repository = await makeRepository(files);
    write(repository, { 'src/old.ts': insecure });
    expect((await scanJson(repository.root, ['--changed'])).places).toEqual([]);
  });

  it('takes every file before the first commit', async () => {
    const repository = await makeRepository({});
    write(repository, { 'a.ts': insecure, 'b.ts': insecure });
    await repository.git('add', 'a.ts');
    expect(await scanJson(repository.root, ['--changed'])).toMatchObject({ places: ['a.ts:3', 'b.ts:3'], report: { changed: { base: null, files: 2 } } });
    expect((await runCli(['scan', '--changed'], { cwd: repository.root })).stdout).toContain('2 files changed before the first commit');
  });

  it('knows names with blanks, quotes, line breaks, letters beyond ASCII and a leading dash', async () => {
    const repository = await makeRepository(files);
    const names = ['-x.ts', 'a b.ts', 'a\nb.ts', 'it\'s "x".ts', 'ünï/çode.ts'];
    write(repository, Object.fromEntries(names.map((name) => [name, insecure])));
    await repository.git('add', '--', 'a b.ts', 'ünï');
    expect((await scanJson(repository.root, ['--changed'])).report.findings.map((finding) => finding.path)).toEqual(names.toSorted());
  });

  it('leaves out what a scan leaves out, changed or not', async () => {
    const repository = await makeRepository(files);
    write(repository, { 'vendor/a.ts': insecure, 'node_modules/p/a.js': insecure, 'x.min.js': insecure, 'skip/a.ts': insecure });
    expect((await scanJson(repository.root, ['--changed', '--exclude', 'skip'])).places).toEqual([]);
  });

  it('works in a linked work tree, and takes what is in an untracked repository inside', async () => {
    const repository = await makeRepository(files);
    const linked = path.join(makeTree({}), 'linked');
    await repository.git('worktree', 'add', '--quiet', linked);
    write({ ...repository, root: linked }, { 'src/b.ts': insecure });
    expect((await scanJson(linked, ['--changed'])).places).toEqual(['src/b.ts:3']);
    write(repository, { 'inner/a.ts': insecure });
    await repository.git('init', '--quiet', 'inner');
    await repository.git('-C', 'inner', 'add', '.');
    await repository.git('-C', 'inner', 'commit', '--quiet', '--message', 'Inner');
    expect((await scanJson(repository.root, ['--changed'])).places).toEqual(['inner/a.ts:3']);
  });

  it('goes with a baseline: what was not scanned is not taken for fixed', async () => {
    const { root, git } = await makeRepository(files);
    expect((await runCli(['scan', '--write-baseline'], { cwd: root })).status).toBe(0);
    await git('mv', 'src/old.ts', 'src/renamed.ts');
    write({ root, git }, { 'src/new.py': insecurePython });
    const { status, places, report } = await scanJson(root, ['--changed', '--baseline', 'mcp-tls.baseline.json']);
    expect({ status, places }).toEqual({ status: 1, places: ['src/new.py:3'] });
    expect(report.baseline).toMatchObject({ known: 1, fixed: [], unchecked: 0 });
    await git('mv', 'src/renamed.ts', 'src/old.ts');
    expect((await scanJson(root, ['--changed', '--baseline', 'mcp-tls.baseline.json'])).report.baseline).toMatchObject({ known: 0, fixed: [], unchecked: 1 });
  });
});

describe('--since', () => {
  async function makeBranch(): Promise<Repository> {
    const repository = await makeRepository(files);
    await repository.git('switch', '--quiet', '--create', 'feature');
    write(repository, { 'src/b.ts': insecure });
    await repository.git('commit', '--quiet', '--all', '--message', 'On the branch');
    await repository.git('switch', '--quiet', 'main');
    write(repository, { 'tests/d.ts': insecure });
    await repository.git('commit', '--quiet', '--all', '--message', 'On main');
    await repository.git('switch', '--quiet', 'feature');
    write(repository, { 'src/c.py': insecurePython });
    return repository;
  }

  it('scans what differs from where the branch and the reference have parted', async () => {
    const { root, git } = await makeBranch();
    const { places, report } = await scanJson(root, ['--changed', '--since', 'main']);
    expect(places).toEqual(['src/b.ts:3', 'src/c.py:3']);
    expect(report.changed).toEqual({ since: 'main', base: await git('merge-base', 'main', 'HEAD'), files: 2 });
    expect((await scanJson(root, ['--changed'])).places).toEqual(['src/c.py:3']);
    expect((await scanJson(root, ['--changed', '--since', 'HEAD~1'])).places).toEqual(places);
    expect((await runCli(['scan', '--changed', '--since=main'], { cwd: root })).stdout).toContain('2 files changed since main branched off');
  });

  it.each([
    { name: 'an unknown name', args: ['--since', 'nowhere'], message: '--since "nowhere": git knows no such commit, branch or tag.' },
    { name: 'an option', args: ['--since=--output=owned'], message: '--since "--output=owned" is no commit, branch or tag: none begins with a dash' },
    { name: 'nothing', args: ['--since', ''], message: '--since "" is no commit' },
    { name: 'two commits', args: ['--since', 'main..feature'], message: 'git knows no such commit, branch or tag' },
    { name: 'a file', args: ['--since', 'HEAD:package.json'], message: 'git knows no such commit, branch or tag' },
    { name: 'an unrelated history', args: ['--since', 'orphan'], message: '--since "orphan" has no history in common with HEAD' },
  ])('stops the scan for $name', async ({ args, message }) => {
    const { root, git } = await makeBranch();
    await git('branch', 'orphan', await git('commit-tree', '-m', 'Other', 'HEAD^{tree}'));
    const run = await runCli(['scan', '--changed', ...args], { cwd: root });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(existsSync(path.join(root, 'owned'))).toBe(false);
  });

  it('needs --changed', async () => {
    const run = await runCli(['scan', '--since', 'main'], { cwd: '/' });
    expect(run).toEqual({ status: 2, stdout: '', stderr: 'mcp-tls: --since says what --changed compares with: give both.\n' });
  });
});

describe('where git cannot help', () => {
  it('stops the scan outside a work tree', async () => {
    const run = await runCli(['scan', '--changed'], { cwd: makeTree({ 'package.json': '{}', 'a.ts': insecure }) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^mcp-tls: --changed: git has no work tree to compare at .* \(it says: fatal: not a git repository.*\)\. Mend that, or scan without --changed\.\n$/);
  });

  it('stops the scan without git, and does not run one of the scanned tree', async () => {
    const { root } = await makeChanged();
    const bin = path.join(root, 'bin');
    write({ root, git: () => Promise.resolve('') }, { 'bin/git': '#!/bin/sh\n: > "$0.ran"\n' });
    chmodSync(path.join(bin, 'git'), 0o755);
    const run = await runCli(['scan', '--changed'], { cwd: root, env: { PATH: bin } });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--changed needs git, and none was found on PATH.');
    expect(existsSync(path.join(bin, 'git.ran'))).toBe(false);
  });

  it('stops the scan when the configuration sends git elsewhere', async () => {
    const { root, git } = await makeChanged();
    await git('config', 'core.worktree', makeTree({}));
    expect((await runCli(['scan', '--changed'], { cwd: root })).status).toBe(2);
  });
});

describe('a hostile repository', () => {
  /** A repository whose configuration names programs for everything git might start, and what they would leave behind. */
  async function makeHostile(): Promise<{ readonly repository: Repository; readonly trace: string }> {
    const repository = await makeChanged();
    const trace = path.join(makeTree({}), 'ran');
    const program = path.join(makeTree({ 'run.sh': `#!/bin/sh\necho "$*" >> ${trace}\nexit 1\n` }), 'run.sh');
    chmodSync(program, 0o755);
    const settings = {
      'core.fsmonitor': program,
      'core.pager': program,
      'core.sshCommand': program,
      'core.askPass': program,
      'diff.external': program,
      'diff.own.textconv': program,
      'diff.own.command': program,
      'filter.own.clean': program,
      'filter.own.smudge': program,
      'filter.own.required': 'true',
      'filter.Other.process': program,
      'filter.Other.required': 'true',
      'filter.with a blank.clean': program,
      'diff.orderFile': 'no such file',
      'diff.relative': 'true',
    };
    write(repository, { '.gitattributes': '*.ts filter=own diff=own\n*.py filter=Other diff=own\n' });

    for (const [key, value] of Object.entries(settings)) {
      await repository.git('config', key, value);
    }
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-auto-gc']) {
      write(repository, { [`.git/hooks/${hook}`]: `#!/bin/sh\necho hook >> ${trace}\n` });
      chmodSync(path.join(repository.root, '.git/hooks', hook), 0o755);
    }
    return { repository, trace };
  }

  it('starts no program', async () => {
    const { repository, trace } = await makeHostile();
    const { status, places } = await scanJson(repository.root, ['--changed']);
    expect({ status, places }).toEqual({ status: 1, places: ['src/b.ts:3', 'src/c.py:3', 'src/new.ts:3'] });
    expect((await scanJson(repository.root, ['--changed', '--since', 'HEAD'])).status).toBe(1);
    expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('');
  });

  it('would have started some', async () => {
    const { repository, trace } = await makeHostile();
    await repository.git('diff', 'HEAD').catch(() => undefined);
    expect(existsSync(trace)).toBe(true);
  });

  it('is not read with a filter that cannot be turned off', async () => {
    const { repository, trace } = await makeHostile();
    await repository.git('config', 'filter.a=b.clean', 'false');
    const run = await runCli(['scan', '--changed'], { cwd: repository.root });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('"filter.a=b.clean"');
    expect(existsSync(trace)).toBe(false);
  });

  it('is not written to, and variables of git do not count', async () => {
    const { root, git } = await makeChanged();
    const index = path.join(root, '.git/index');
    const before = readFileSync(index);
    const elsewhere = await makeRepository({ 'a.ts': insecure });
    const env = { GIT_DIR: path.join(elsewhere.root, '.git'), GIT_WORK_TREE: elsewhere.root, GIT_INDEX_FILE: path.join(elsewhere.root, '.git/index'), GIT_EXTERNAL_DIFF: 'false', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.bare', GIT_CONFIG_VALUE_0: 'true' };
    write({ root, git }, { 'src/old.ts': insecure });
    expect((await scanJson(root, ['--changed'], { env })).places).toEqual(['src/b.ts:3', 'src/c.py:3', 'src/new.ts:3']);
    expect(readFileSync(index).equals(before)).toBe(true);
  });
});
