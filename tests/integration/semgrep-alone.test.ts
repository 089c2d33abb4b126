import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSemgrep, type Semgrep } from '../../src/engines/semgrep/find-semgrep.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const cli = path.join(project, 'dist', 'cli.js');
const config = path.join(project, 'semgrep', 'mcp-tls.yaml');
const server = temporaryFolder();

/** What Semgrep's JSON says, as far as these tests look at it. */
interface SemgrepReport {
  readonly results: readonly { check_id: string; path: string; start: { line: number; col: number }; extra: { severity: string } }[];
  readonly errors: readonly unknown[];
  readonly paths: { readonly scanned: readonly string[] };
}

let semgrep: Semgrep;
let python: readonly string[];

beforeAll(async () => {
  semgrep = await findSemgrep({ install: true, notice: console.info, env: process.env });
  cpSync(path.join(project, 'examples', 'mcp-server'), server, { recursive: true });
  python = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.py')).sort();
});

describe('Semgrep with our file, and nothing else of ours', () => {
  it('reports for named files what the scan reports, with the same severities', async () => {
    const { status, stdout } = await run(server, process.execPath, [cli, 'scan', '.', '--engine', 'python', '--format', 'json']);
    const { findings }: { findings: { severity: string; path: string; start: { line: number; column: number }; ruleId: string }[] } = JSON.parse(stdout);
    const ours = findings.map(({ severity, path, start, ruleId }) => `${severity} ${path}:${start.line}:${start.column} ${ruleId}`).sort();
    const alone = await scan(python);

    expect(status).toBe(1);
    expect(ours).toHaveLength(4);
    expect(alone).toMatchObject({ status: 1, found: ours, errors: [] });
    expect(alone.scanned).toEqual(python);
  });

  it('leaves out tests when it is given a folder', async () => {
    const { status, found, scanned } = await scan(['.']);

    expect(status).toBe(1);
    expect(scanned).toEqual(python.filter((file) => !file.startsWith('tests')));
    expect(found).toHaveLength(2);
    expect(found.filter((finding) => !finding.startsWith('HIGH python/'))).toEqual([]);
  });
});

describe('in a Python project without a package.json, with a copy of the file', () => {
  const repository = path.join(temporaryFolder(), 'server');
  const env = { SEMGREP_SETTINGS_FILE: path.join(repository, '..', 'settings.yml'), SEMGREP_APP_TOKEN: undefined, SEMGREP_ENABLE_VERSION_CHECK: '0' };
  const git = (...args: readonly string[]) => run(repository, 'git', ['-c', 'user.name=A developer', '-c', 'user.email=developer@example.com', '-c', 'commit.gpgsign=false', ...args]);

  beforeAll(async () => {
    const bad = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';
    writeFiles(repository, { 'pyproject.toml': '[project]\nname = "server"\n', 'server/client.py': bad, 'examples/client.py': bad, 'tests/test_client.py': bad });
    cpSync(config, path.join(repository, 'mcp-tls.yaml'));
    await git('init', '--quiet');
    await git('add', '.');
    expect(await git('commit', '--quiet', '--message', 'A server')).toMatchObject({ status: 0 });
  });

  /** Runs one line of a page, with our Semgrep in place of the one on `PATH`; gives what Semgrep's JSON says. */
  async function line(text: string) {
    const [name, ...args] = text.split(' ');
    const [program, ...first] = semgrep.command;
    expect(name).toBe('semgrep');
    const { status, stdout } = await run(repository, program, [...first, ...args, '--json'], env);
    const { results }: SemgrepReport = JSON.parse(stdout);
    return { status, found: results.map(({ path: file, extra }) => `${extra.severity} ${file}`).sort() };
  }

  it.each(pageLines())('%s is in the page on Python alone, and finds production code and examples', async (text) => {
    const { status, found } = await line(text);
    expect({ status, found }).toEqual({ status: 1, found: ['HIGH server/client.py', 'MEDIUM examples/client.py'] });
  });

  it('an empty .semgrepignore brings the tests back', async () => {
    writeFiles(repository, { '.semgrepignore': '# Nothing is left out.\n' });

    for (const text of pageLines()) {
      expect((await line(text)).found).toEqual(['HIGH server/client.py', 'LOW tests/test_client.py', 'MEDIUM examples/client.py']);
    }
    rmSync(path.join(repository, '.semgrepignore'));
  });

  it('a file that is named is scanned, test or not', async () => {
    expect(await line('semgrep scan --config mcp-tls.yaml --metrics=off --error tests/test_client.py')).toEqual({ status: 1, found: ['LOW tests/test_client.py'] });
  });

  it('semgrep ci with a baseline commit reports what is new', async () => {
    expect(await line('semgrep ci --config mcp-tls.yaml --metrics=off --baseline-commit HEAD')).toEqual({ status: 0, found: [] });
  });

  it('--severity of Semgrep knows none of our words: ERROR finds nothing', async () => {
    expect(await line('semgrep scan --config mcp-tls.yaml --metrics=off --error --severity ERROR')).toEqual({ status: 0, found: [] });
  });

  it('a comment that names the rule as it is in production code suppresses it everywhere', async () => {
    writeFiles(repository, { 'examples/client.py': 'import httpx\n\n# nosemgrep: verify-keyword-unverified-certificate -- a lab\nclient = httpx.AsyncClient(verify=False)\n' });
    expect((await line('semgrep scan --config mcp-tls.yaml --metrics=off --error')).found).toEqual(['HIGH server/client.py']);
    await git('checkout', '--', 'examples');
  });

  it('mcp-tls semgrep-config takes a severity out', async () => {
    const own = path.join(repository, '..', 'own');
    writeFiles(own, { 'package.json': '{}', 'mcp-tls.config.json': '{"severities": {"unverified-certificate": {"example": "OFF"}}}' });
    const { stdout } = await run(own, process.execPath, [cli, 'semgrep-config']);
    writeFiles(repository, { 'own.yaml': `${stdout}\n` });
    expect((await line('semgrep scan --config own.yaml --metrics=off --error')).found).toEqual(['HIGH server/client.py']);
    rmSync(path.join(repository, 'own.yaml'));
  });
});

/** The lines of the page that run Semgrep with a copy of our file. */
function pageLines(): readonly string[] {
  const page = readFileSync(path.join(project, 'docs', 'python-only.md'), 'utf8');
  return [...new Set([...page.matchAll(/^(semgrep (?:scan|ci) --config mcp-tls\.yaml .*)$/gm)].map(([, text = '']) => text))];
}

async function scan(targets: readonly string[]) {
  const [program, ...first] = semgrep.command;
  const args = ['scan', '--config', config, '--metrics=off', '--disable-version-check', '--error', '--json', ...targets];
  const { status, stdout } = await run(server, program, [...first, ...args]);
  const { results, errors, paths }: SemgrepReport = JSON.parse(stdout);

  return {
    status,
    errors,
    found: results
      .map(({ check_id, path: file, start, extra }) => `${extra.severity} ${file}:${start.line}:${start.col} ${check_id.split('.').at(-1)}`)
      .sort(),
    scanned: paths.scanned.filter((file) => file.endsWith('.py')).sort(),
  };
}
