import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { validateAction } from '@action-validator/core';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { pinnedVersion } from '../../src/engines/semgrep/versions.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { action, runAction, type ActionRun } from './composite-action.ts';
import { pathWithout } from './path-without.ts';
import { startRegistry, type Registry } from './registry.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const folder = temporaryFolder();
const workspace = path.join(folder, 'workspace');
const temporary = path.join(folder, 'temporary');
const badTypeScript = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const badPython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';
// A runner without Semgrep: the action has to bring it.
const searchPath = pathWithout(['semgrep'], path.join(folder, 'path'));

let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry(path.join(folder, 'npm'));
  writeFiles(workspace, {
    'package.json': '{}',
    '.npmrc': 'registry=http://127.0.0.1:1/\n',
    'src/inventory.ts': badTypeScript,
    'a b/$(touch pwned)/client.ts': badTypeScript,
    'tests/inventory.ts': badTypeScript,
    'server.py': badPython,
  });
});

const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  runAction({ workspace, temporary, inputs, env: { PATH: searchPath, MCP_TLS_SEMGREP: undefined, ...registry.env, ...env } });

describe('action.yml', () => {
  it('is what GitHub takes for an action', () => {
    expect(validateAction(readFileSync(path.join(project, 'action.yml'), 'utf8')).errors).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(action.runs.steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
});

describe('the action', () => {
  it('annotates both languages, and fails', async () => {
    const { status, log, outputs, used } = await run();

    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=src\/inventory\.ts,line=3/m);
    expect(log).toMatch(/^::error file=server\.py,line=3/m);
    expect(log).toMatch(/^::notice file=tests\/inventory\.ts,line=3/m);
    expect(outputs['scan']).toEqual({ status: '1' });
    expect(used).toEqual([
      {
        uses: 'actions/cache@v4',
        with: { path: path.join(temporary, 'mcp-tls', 'cache'), key: expect.stringMatching(new RegExp(`^mcp-tls-semgrep-${pinnedVersion}-Linux-X64-Python-3\\.\\d+\\.\\d+$`)) },
      },
    ]);
    expect(readdirSync(path.join(temporary, 'mcp-tls', 'package', 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([packageJson.name]);
  });

  it('takes the Semgrep that the cache has restored, without a package index', async () => {
    const cache = path.join(temporary, 'mcp-tls', 'cache');
    renameSync(cache, path.join(folder, 'saved'));
    rmSync(temporary, { recursive: true });
    writeFiles(path.join(temporary, 'mcp-tls'), {});
    renameSync(path.join(folder, 'saved'), cache);
    const { status, log } = await run({ engine: 'python' }, { PIP_NO_INDEX: '1', UV_OFFLINE: '1' });

    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=server\.py,line=3/m);
    expect(log).not.toContain('Setting up');
  });

  it('writes SARIF, and says in the log why it fails', async () => {
    const { status, log } = await run({ engine: 'javascript', format: 'sarif', output: 'out.sarif' });
    const sarif: { version: string; runs: { results: unknown[] }[] } = JSON.parse(readFileSync(path.join(workspace, 'out.sarif'), 'utf8'));

    expect(status).toBe(1);
    expect(sarif).toMatchObject({ version: '2.1.0' });
    expect(sarif.runs[0]?.results).toHaveLength(3);
    expect(log).toContain('::error::mcp-tls has findings at or above the severity high.');
  });

  it('restores no Semgrep for JavaScript, and passes where nothing is as severe as it fails on', async () => {
    expect(await run({ engine: 'javascript', paths: 'tests' })).toMatchObject({ status: 0, used: [], outputs: { scan: { status: '0' } } });
    expect(await run({ engine: 'javascript', 'fail-on': 'never' })).toMatchObject({ status: 0 });
  });

  it('takes several paths with any characters, and runs none of them', async () => {
    const { status, log } = await run({ engine: 'javascript', paths: 'tests\n\na b/$(touch pwned)\n`touch pwned`\n', format: 'text' });
    expect(status).toBe(2);
    expect(log).toContain('Cannot scan');

    const { log: found } = await run({ engine: 'javascript', paths: 'tests\na b/$(touch pwned)', format: 'text' });
    expect(found).toContain('a b/$(touch pwned)/client.ts:3:40');
    expect(found).not.toContain('src/inventory.ts');
    expect(existsSync(path.join(workspace, 'pwned'))).toBe(false);
  });

  it.each([
    { name: 'an option for a path', inputs: { paths: '--no-config' }, message: 'Cannot scan "--no-config"' },
    { name: 'a word that is not known', inputs: { preset: 'all; touch pwned' }, message: '--preset "all; touch pwned" is not known' },
    { name: 'a version that is none', inputs: { version: '../x' }, message: 'must be a version or a tag' },
  ])('refuses $name', async ({ inputs, message }) => {
    const { status, log } = await run({ engine: 'javascript', ...inputs });
    expect(status).toBe(2);
    expect(log).toContain(message);
    expect(existsSync(path.join(workspace, 'pwned'))).toBe(false);
  });

  it('installs the version that is asked for, or none', async () => {
    expect((await run({ engine: 'javascript', version: packageJson.version })).status).toBe(1);
    expect((await run({ engine: 'javascript', version: '99.0.0' })).log).toContain('No matching version found');
  });
});
