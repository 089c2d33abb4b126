import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { pinnedVersion } from '../../src/engines/semgrep/versions.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { pathWithout } from './path-without.ts';
import { Repository } from './repository.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const hooks: { additional_dependencies?: string[] }[] = parse(readFileSync(path.join(project, '.pre-commit-hooks.yaml'), 'utf8'));

const badTypeScript = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const goodTypeScript = "import https from 'node:https';\n\nexport const agent = new https.Agent({ keepAlive: true });\n";
const badPython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';
const goodPython = 'import httpx\n\nclient = httpx.AsyncClient()\n';

const folder = temporaryFolder();
const bin = path.join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');

/** An environment in which `pre-commit` is installed, and keeps its own things to itself. */
const environment = (searchPath: string) => ({
  PATH: bin + path.delimiter + searchPath,
  PRE_COMMIT_HOME: path.join(folder, 'home'),
  MCP_TLS_SEMGREP: undefined,
});

beforeAll(async () => {
  expect(await run(folder, 'python3', ['-m', 'venv', 'venv'])).toMatchObject({ status: 0 });
  expect(await run(folder, path.join(bin, 'pip'), ['install', '--quiet', 'pre-commit==4.7.0'])).toMatchObject({ status: 0 });
});

describe('the hook mcp-tls, on a machine without Node and Semgrep', () => {
  const searchPath = pathWithout(['node', 'nodejs', 'npm', 'npx', 'semgrep'], path.join(folder, 'path'));
  const repository = new Repository(path.join(folder, 'both'), environment(searchPath));

  beforeAll(() => repository.install('mcp-tls'));

  it('refuses a commit of insecure TypeScript and Python', async () => {
    repository.write({ 'src/inventory.ts': badTypeScript, 'server.py': badPython, 'notes.md': 'verify=False\n' });
    await repository.git('add', '.');
    const { status, output } = await repository.commit('insecure clients');

    expect(status).toBe(1);
    expect(output).toContain('src/inventory.ts:3:40');
    expect(output).toContain('server.py:3:35');
    expect(output.match(/The server certificate is not verified/g)).toHaveLength(2);
    expect(output).toContain('2 findings: 2 HIGH.');
  });

  it('accepts them once they are fixed', async () => {
    repository.write({ 'src/inventory.ts': goodTypeScript, 'server.py': goodPython });
    await repository.git('add', '.');
    expect(await repository.commit('secure clients')).toMatchObject({ status: 0 });
  });

  it('looks at staged files only, as they are staged', async () => {
    repository.write({ 'src/other.ts': badTypeScript, 'server.py': `${goodPython}\n# staged\n`, '-dash.ts': goodTypeScript });
    await repository.git('add', '--', 'server.py', '-dash.ts');
    repository.write({ 'server.py': badPython });
    expect(await repository.commit('while other files are insecure')).toMatchObject({ status: 0 });
  });

  it('reads the three files that are staged among many, each by its engine', async () => {
    await repository.git('checkout', '--', '.');
    const others = Array.from({ length: 20 }, (_, index) => [`src/unstaged-${index}.ts`, badTypeScript]);
    repository.write({ ...Object.fromEntries(others), 'src/a.ts': badTypeScript, 'src/b.ts': badTypeScript, 'server.py': badPython });
    await repository.git('add', 'src/a.ts', 'src/b.ts', 'server.py');
    const { status, output } = await repository.shell('pre-commit run');

    expect(status).toBe(1);
    expect(output).toMatch(/Scanned +3 files in .*\n +ESLint +[\d.]+, 2 files read\n +Semgrep +[\d.]+, 1 file read\n/);
    expect(output).toContain('3 findings: 3 HIGH.');
    expect(output).not.toContain('unstaged');
    await repository.git('reset', '--quiet', '--hard');
    await repository.git('clean', '--quiet', '--force', 'src');
  });

  it('grades by the path in the repository, so that a test is no reason to refuse', async () => {
    repository.write({ 'tests/test_server.py': badPython, 'tests/inventory.mts': badTypeScript });
    await repository.git('add', 'tests');
    expect(await repository.commit('insecure tests')).toMatchObject({ status: 0 });
  });
});

describe('the three lines of docs/pre-commit.md', () => {
  const url = packageJson.repository.url.replace(/^git\+|\.git$/g, '');
  const page = readFileSync(path.join(project, 'docs', 'pre-commit.md'), 'utf8').replaceAll('\r\n', '\n');
  const [, lines = ''] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];

  it('refuse insecure code in a repository that had nothing', async () => {
    const clone = path.join(folder, 'published.git');
    const search = pathWithout(['pre-commit', 'semgrep', 'pip', 'pip3'], path.join(folder, 'stranger-path'));
    expect(await run(folder, 'git', ['clone', '--quiet', '--bare', project, clone])).toMatchObject({ status: 0 });
    expect(await run(clone, 'git', ['tag', '--force', `v${packageJson.version}`, 'HEAD'])).toMatchObject({ status: 0 });
    expect(await run(folder, 'python3', ['-m', 'venv', 'stranger'])).toMatchObject({ status: 0 });

    // Git finds the public address in the clone; the lines are run as they stand in the page.
    const repository = new Repository(path.join(folder, 'nothing'), {
      ...environment(search),
      PATH: path.join(folder, 'stranger', path.basename(bin)) + path.delimiter + search,
    }, [[`url.${clone}.insteadOf`, url]]);
    await repository.create();
    repository.write({ 'server.py': badPython, 'client.ts': badTypeScript });
    await repository.git('add', '.');
    const { status, output } = await repository.shell(lines);

    expect(lines.trimEnd().split('\n')).toHaveLength(3);
    expect(status).toBe(1);
    expect(output).toContain('server.py:3:35');
    expect(output).toContain('client.ts:3:40');
    expect(output).toContain('2 findings: 2 HIGH.');
    expect((await repository.commit('insecure clients')).status).toBe(1);
  });
});

describe('the hook mcp-tls-javascript, on a machine with Node', () => {
  const repository = new Repository(path.join(folder, 'javascript'), environment(process.env['PATH'] ?? ''));

  beforeAll(() => repository.install('mcp-tls-javascript'));

  it('refuses insecure JavaScript, and does not look at Python', async () => {
    repository.write({ 'src/inventory.mts': badTypeScript, 'server.py': badPython });
    await repository.git('add', '.');
    const { status, output } = await repository.commit('insecure clients');

    expect(status).toBe(1);
    expect(output).toContain('src/inventory.mts:3:40');
    expect(output).toContain('1 finding: 1 HIGH.');
  });

  it('accepts it once it is fixed', async () => {
    repository.write({ 'src/inventory.mts': goodTypeScript });
    await repository.git('add', '.');
    expect(await repository.commit('a secure client')).toMatchObject({ status: 0 });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  it('is a manifest that pre-commit takes', async () => {
    expect(await run(project, path.join(bin, 'pre-commit'), ['validate-manifest'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('pins the Semgrep that the scan sets up elsewhere', () => {
    expect(hooks.map((hook) => hook.additional_dependencies ?? [])).toEqual([[`semgrep==${pinnedVersion}`], []]);
  });
});
