import { existsSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSemgrep, SemgrepUnavailable, setUpSemgrep } from '../src/engines/semgrep-setup.ts';
import { installerEnvironment, semgrepEnvironment } from '../src/engines/semgrep/environment.ts';
import { packageRoot } from '../src/package-root.ts';
import { setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { scanTree } from './semgrep/scan-tree.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

const insecure = 'import requests\nrequests.get("https://api.example.com", verify=False)\n';

/** Nothing listens on this port, so whatever asks the index fails at once. */
const unreachable = {
  ...{ PIP_INDEX_URL: 'http://127.0.0.1:9/simple', PIP_FIND_LINKS: undefined, PIP_EXTRA_INDEX_URL: undefined, PIP_RETRIES: '0', PIP_NO_CACHE_DIR: '1' },
  ...{ UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple', UV_NO_CACHE: '1', UV_HTTP_RETRIES: '0' },
};

describe('setting Semgrep up', () => {
  it('is done once by two runs at a time, over what a cut-off run left, and then needs no network', async () => {
    const cacheDir = temporaryTree({ 'semgrep-1.178.0/bin/semgrep': '#!/bin/sh\necho 1.178.0\n', 'semgrep-1.178.0/junk': '' });
    const lock = path.join(cacheDir, 'semgrep-1.178.0.lock');
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    const notices: string[] = [];
    const options = { cacheDir, notice: (line: string) => notices.push(line), env: process.env };
    const [one, two] = await Promise.all([setUpSemgrep(options), setUpSemgrep(options)]);

    expect(one).toEqual(two);
    expect(one).toMatchObject({ version: '1.178.0', path: expect.stringContaining(path.join(cacheDir, 'semgrep-1.178.0')) });
    expect(one.command).toContain('-I');
    expect(notices.toSorted()).toEqual([
      expect.stringMatching(/^Setting up Semgrep 1\.178\.0, once, with .*: about 400 MB in .*semgrep-1\.178\.0\.$/),
      'Waiting for another run that is setting up Semgrep.',
    ]);
    expect(existsSync(path.join(cacheDir, 'semgrep-1.178.0', 'junk'))).toBe(false);

    const offline = { ...process.env, ...unreachable, PATH: '' };
    const root = temporaryTree({ 'server.py': insecure });
    expect(await setUpSemgrep({ ...options, env: offline })).toEqual(one);
    expect(await findSemgrep({ root, install: false, notice: () => {}, env: { ...offline, MCP_TLS_CACHE_DIR: cacheDir } })).toEqual(one);
    const run = await scanTree(root, ['server.py'], { env: { PATH: '', MCP_TLS_CACHE_DIR: cacheDir }, install: false });
    expect({ findings: run.findings.length, failure: run.failure, version: run.version }).toEqual({ findings: 1, failure: null, version: '1.178.0' });
  }, setUpTimeout);

  it('says why the index was not reached, what to do, and leaves nothing behind', async () => {
    const cacheDir = temporaryTree();
    const error = await setUpSemgrep({ cacheDir, notice: () => {}, env: { ...process.env, ...unreachable } }).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(SemgrepUnavailable);
    expect(String(error)).toMatch(/Semgrep 1\.178\.0 could not be set up\. .*(python3?|uv): .*\. Run `mcp-tls setup` where .* MCP_TLS_SEMGREP/);
    expect(existsSync(path.join(cacheDir, 'semgrep-1.178.0'))).toBe(false);
    expect(existsSync(path.join(cacheDir, 'semgrep-1.178.0.lock'))).toBe(false);
  }, 120_000);

  it('names what is missing where nothing can install it', async () => {
    const old = temporaryTree({ 'bin/python3': '#!/bin/sh\necho False\n' });
    const env = { PATH: path.join(old, 'bin') };

    await expect(setUpSemgrep({ cacheDir: temporaryTree(), notice: () => {}, env })).rejects.toThrow('Neither uv nor a Python of 3.10 or later was found on PATH.');
  });

  it('ends when it is aborted', async () => {
    const cacheDir = temporaryTree();
    const controller = new AbortController();
    const notice = () => controller.abort(new Error('interrupted'));

    await expect(setUpSemgrep({ cacheDir, notice, env: process.env, signal: controller.signal })).rejects.toThrow('interrupted');
    expect(existsSync(path.join(cacheDir, 'semgrep-1.178.0', 'complete'))).toBe(false);
  });

  it('says when the cache folder cannot be made', async () => {
    const file = path.join(temporaryTree({ file: '' }), 'file');

    await expect(setUpSemgrep({ cacheDir: path.join(file, 'cache'), notice: () => {}, env: process.env })).rejects.toThrow(SemgrepUnavailable);
    await expect(findSemgrep({ cacheDir: path.join(file, 'cache'), install: true, notice: () => {}, env: process.env })).rejects.toThrow('cannot be made');
  });
});

describe('without Semgrep', () => {
  it('no file needs none', async () => {
    expect(await scanTree(temporaryTree(), [], { env: { PATH: '' }, install: false })).toMatchObject({ version: null, failure: null, unread: [] });
  });

  it('all files are unread, and the failure says what to do', async () => {
    const root = temporaryTree({ 'a.py': insecure });
    const { failure, version, unread, read } = await scanTree(root, ['a.py'], { env: { PATH: '', MCP_TLS_CACHE_DIR: temporaryTree() }, install: false });

    expect({ version, unread, read }).toEqual({ version: null, unread: [{ path: 'a.py', reason: 'there is no Semgrep to read it' }], read: [] });
    expect(failure).toMatch(/setting it up was not allowed\. Run `mcp-tls setup`/);
  });

  it.each([
    ['semgrep', 'MCP_TLS_SEMGREP must be an absolute path, not "semgrep".'],
    ['/nowhere/semgrep', 'MCP_TLS_SEMGREP names /nowhere/semgrep, which cannot be run or does not tell its version.'],
  ])('MCP_TLS_SEMGREP=%s is an error', async (value, message) => {
    const { failure } = await scanTree(temporaryTree({ 'a.py': insecure }), ['a.py'], { env: { MCP_TLS_SEMGREP: value } });
    expect(failure).toContain(message);
  });

  it('a relative cache folder is an error', async () => {
    const { failure } = await scanTree(temporaryTree({ 'a.py': insecure }), ['a.py'], { env: { MCP_TLS_CACHE_DIR: 'cache' } });
    expect(failure).toContain('MCP_TLS_CACHE_DIR must be an absolute path, not "cache".');
  });
});

describe('the environment of other programs', () => {
  const env = { PIP_INDEX_URL: 'https://mirror.example', UV_INDEX_URL: 'https://mirror.example', HTTPS_PROXY: 'http://proxy.example', PYTHONPATH: '/repo', SEMGREP_APP_TOKEN: 'secret', PIP_TARGET: '/repo', PATH: '/usr/bin::bin:/repo/bin:/x/node_modules/.bin' };

  it('keeps mirrors and proxies, and drops what redirects Python', () => {
    expect(installerEnvironment(env, '/repo')).toEqual({
      ...{ PIP_INDEX_URL: 'https://mirror.example', UV_INDEX_URL: 'https://mirror.example', HTTPS_PROXY: 'http://proxy.example' },
      ...{ PATH: '/usr/bin', PYTHONSAFEPATH: '1', PYTHONUTF8: '1' },
    });
  });

  it('keeps Semgrep quiet and its files in our folder', () => {
    const { SEMGREP_APP_TOKEN, SEMGREP_SETTINGS_FILE, SEMGREP_LOG_FILE, SEMGREP_SEND_METRICS }: Record<string, string | undefined> = semgrepEnvironment(env, '/repo', '/cache');

    expect({ SEMGREP_APP_TOKEN, SEMGREP_SETTINGS_FILE, SEMGREP_LOG_FILE, SEMGREP_SEND_METRICS }).toEqual({
      SEMGREP_APP_TOKEN: undefined,
      SEMGREP_SETTINGS_FILE: path.join('/cache', 'settings.yml'),
      SEMGREP_LOG_FILE: path.join('/cache', 'semgrep.log'),
      SEMGREP_SEND_METRICS: 'off',
    });
  });
});

describe('the memory of Semgrep', () => {
  const setting = (env: Record<string, string>) => semgrepEnvironment(env, '/repo', '/cache')['OCAMLRUNPARAM'];

  it('is larger for young values than the runtime has it', () => {
    expect(setting({})).toBe('s=1M');
  });

  it('is as the user sets it', () => {
    expect(setting({ OCAMLRUNPARAM: 's=256k' })).toBe('s=256k');
  });
});

describe('semgrep/requirements.txt', () => {
  const text = readFileSync(path.join(packageRoot(), 'semgrep', 'requirements.txt'), 'utf8');
  const entries = text.replace(/^#.*\n/gm, '').replaceAll('\\\n', ' ').trim().split('\n');

  it('pins every package with hashes, and names no server', () => {
    expect(entries.filter((entry) => !/^[a-z0-9-]+==\S+( ; [^\\]+?)? +(--hash=sha256:[0-9a-f]{64} *)+$/.test(entry.trim().replace(/ {2,}/g, ' ')))).toEqual([]);
    expect(entries.length).toBeGreaterThan(50);
    expect(/:\/\/|^--/m.test(text)).toBe(false);
  });

  it('pins the version that set-up marks, for all platforms that have it', () => {
    const semgrep = entries.find((entry) => entry.startsWith('semgrep==1.178.0 '));
    expect(semgrep?.match(/--hash/g)?.length).toBeGreaterThanOrEqual(6);
  });
});
