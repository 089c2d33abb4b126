import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/formatters/index.ts';
import { pageTags } from '../formatters/page-tags.ts';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';
import { scanJson } from '../scan-json.ts';

const insecure = "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false });\n";
const insecurePython = 'import requests\n\nrequests.get("https://api.example.org", verify=False)\n';
const server = { 'src/a.ts': insecure, 'src/b.py': insecurePython, 'src/c.js': insecure, 'tests/test_d.py': insecurePython };

/** What each language runs to leave a trace. */
const traps = {
  js: (trace: string) => `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'js'); module.exports = { rules: {}, configs: {} };\n`,
  mjs: (trace: string) => `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace)}, 'mjs');\nexport default [{ ignores: ['**/*'] }];\n`,
  py: (trace: string) => `open(${JSON.stringify(trace)}, "w").write("py")\n`,
  sh: (trace: string) => `#!/bin/sh\necho sh > '${trace}'\nexit 1\n`,
} as const;

/** Everything in a repository by which a tool is told to run something, or to look away. */
function plants(trace: string): Readonly<Record<string, string>> {
  const [js, mjs, py, sh] = [traps.js(trace), traps.mjs(trace), traps.py(trace), traps.sh(trace)];

  return {
    ...{ 'eslint.config.js': mjs, 'eslint.config.mjs': mjs, 'eslint.config.cjs': js, 'eslint.config.ts': mjs, '.eslintrc.js': js, '.eslintrc.cjs': js, 'src/.eslintrc.js': js },
    ...{ '.eslintrc.json': '{"root": true, "plugins": ["own"], "parser": "./parser.js", "rules": {}, "ignorePatterns": ["**"]}', 'parser.js': js, '.eslintignore': '*\n' },
    'package.json': '{"name": "server", "type": "commonjs", "scripts": {"preinstall": "./run.sh", "prepare": "./run.sh"}, "eslintConfig": {"plugins": ["own"], "root": true}, "eslintIgnore": ["*"], "imports": {"#typescript-parser": "./parser.js"}}',
    'tsconfig.json': '{"compilerOptions": {"plugins": [{"name": "own"}]}, "extends": "own/tsconfig.json", "exclude": ["**"]}',
    ...{ 'node_modules/eslint/index.js': js, 'node_modules/eslint/package.json': '{"main": "index.js"}', 'node_modules/eslint-plugin-own/index.js': js, 'node_modules/typescript/lib/typescript.js': js, 'node_modules/@typescript-eslint/parser/index.js': js },
    ...{ 'node_modules/.bin/semgrep': sh, 'node_modules/.bin/eslint': sh, 'bin/semgrep': sh, 'bin/python3': sh, 'bin/uv': sh, 'bin/git': sh, 'run.sh': sh },
    ...{ '.semgrepignore': '*\n', 'src/.semgrepignore': '*\n', '.semgrep/settings.yml': 'x: [', '.semgrepconfig': 'x: [' },
    '.semgrep.yml': 'rules: [{id: own-unverified-certificate, languages: [python], severity: ERROR, message: Own, pattern: requests.get(...)}]\n',
    ...{ 'sitecustomize.py': py, 'usercustomize.py': py, 'semgrep/__init__.py': py, 'json.py': py, 'src/requests.py': py, 'conftest.py': py, 'setup.py': py, 'python/a.pth': `import os; ${py}` },
    ...{ '.npmrc': 'node-options=--require ./parser.js\nscript-shell=./run.sh\n', '.env': 'NODE_OPTIONS=--require ./parser.js\nMCP_TLS_SEMGREP=./run.sh\n', '.pre-commit-config.yaml': 'repos: []\n', 'pyvenv.cfg': 'home = bin\n' },
    ...{ '.git/hooks/post-checkout': sh, '.git/hooks/pre-commit': sh, '.gitattributes': '* filter=own\n' },
  };
}

describe('a repository that tells tools to run its programs or to look away', () => {
  it('runs nothing, and has the findings that it has without them', async () => {
    const trace = path.join(makeTree({}), 'ran');
    const plain = await scanJson(makeTree(server), ['--root', '.']);
    const cwd = makeTree({ ...server, ...plants(trace) });

    for (const program of ['node_modules/.bin/semgrep', 'node_modules/.bin/eslint', 'bin/semgrep', 'bin/python3', 'bin/uv', 'bin/git', 'run.sh', '.git/hooks/post-checkout', '.git/hooks/pre-commit']) {
      chmodSync(path.join(cwd, program), 0o755);
    }
    const PATH = ['.', '', path.join(cwd, 'bin'), path.join(cwd, 'node_modules/.bin'), 'node_modules/.bin', process.env['PATH'] ?? ''].join(path.delimiter);
    const planted = await scanJson(cwd, ['--root', '.', 'src', 'tests'], { env: { PATH, PYTHONPATH: cwd, PYTHONHOME: cwd, PYTHONSTARTUP: path.join(cwd, 'sitecustomize.py'), SEMGREP_RULES: path.join(cwd, '.semgrep.yml') } });

    expect(plain.places).toEqual(['src/a.ts:2', 'src/b.py:3', 'src/c.js:2', 'tests/test_d.py:3']);
    expect({ ...planted, report: planted.report.findings.map(({ fingerprint }) => fingerprint) }).toEqual({ ...plain, report: plain.report.findings.map(({ fingerprint }) => fingerprint) });
    expect(existsSync(trace)).toBe(false);
  });

  it('runs nothing when the whole of it is scanned by all commands that read one', async () => {
    const trace = path.join(makeTree({}), 'ran');
    const cwd = makeTree({ ...server, ...plants(trace) });
    expect((await runCli(['scan', '--preset', 'strict'], { cwd })).status).toBe(1);
    expect((await runCli(['doctor'], { cwd })).stdout).not.toBe('');
    expect((await runCli(['semgrep-config'], { cwd })).status).toBe(0);
    expect((await runCli(['init'], { cwd })).stdout).not.toBe('');
    expect(existsSync(trace)).toBe(false);
  });

  it('would have run something', () => {
    const trace = path.join(makeTree({}), 'ran');
    const cwd = makeTree(plants(trace));
    execFileSync(process.execPath, ['--input-type=module', '-e', "await import('./eslint.config.mjs')"], { cwd });
    expect(existsSync(trace)).toBe(true);
  });

  it('cannot silence findings by comments that name no rule of ours, and the report counts them', async () => {
    const hush = `/* eslint-disable */\n/* eslint mcp-tls/no-unverified-certificate: off */\n${insecure.replace(';\nnew', '; // eslint-disable-line\nnew')}`;
    const { stdout, status } = await runCli(['scan'], { cwd: makeTree({ 'a.ts': hush, 'b.py': insecurePython.replace('\n\n', '\n\n# nosemgrep\n').replace('False)', 'False)  # nosemgrep # noqa # nosec') }) });
    expect(status).toBe(1);
    expect(stdout).toContain('2 findings: 2 HIGH.');
    expect(stdout).toMatch(/Not obeyed +\d+ comments/);
  });

  it('is told of in the report where its own configuration lowers something, and that can be left out', async () => {
    const cwd = makeTree({ ...server, 'mcp-tls.config.json': '{"severities": {"unverified-certificate": "OFF"}, "ignore": ["src/b.py"]}' });
    const { stdout, status } = await runCli(['scan'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Config +mcp-tls\.config\.json[^]*HIGH → OFF[^]*hidden by OFF/);
    expect(stdout).toMatch(/1 × excluded by the user \(src\/b\.py\)/);
    expect((await scanJson(cwd, ['--no-config'])).places).toHaveLength(4);
  });
});

describe('a repository that leads elsewhere', () => {
  it('by symbolic links has nothing of what they lead to in its report', async () => {
    const elsewhere = makeTree({ 'secret.ts': insecure, 'folder/secret.py': insecurePython, ignore: 'src/\n*.ts\n', 'config.json': '{"severities": {"unverified-certificate": "OFF"}}' });
    const cwd = makeTree({ ...server, '.git/HEAD': 'ref: refs/heads/main\n' });
    const links = { 'src/link.ts': 'secret.ts', 'src/folder': 'folder', 'src/twice': 'twice-target', '.gitignore': 'ignore' };
    symlinkSync(path.join(elsewhere, 'folder'), path.join(elsewhere, 'twice-target'));
    Object.entries(links).forEach(([name, target]) => symlinkSync(path.join(elsewhere, target), path.join(cwd, name)));
    symlinkSync('/dev/zero', path.join(cwd, 'src/endless.ts'));
    symlinkSync('../../../../../../../../etc/passwd', path.join(cwd, 'src/relative.py'));
    symlinkSync('.', path.join(cwd, 'src/again'));
    const { status, places, report } = await scanJson(cwd);
    expect({ status, places }).toEqual({ status: 1, places: ['src/a.ts:2', 'src/b.py:3', 'src/c.js:2', 'tests/test_d.py:3'] });
    expect(report.unread).toEqual([]);
    expect((await runCli(['scan'], { cwd })).stdout).toMatch(/\d × symbolic links out of the root/);

    symlinkSync(path.join(elsewhere, 'config.json'), path.join(cwd, 'mcp-tls.config.json'));
    const configured = await runCli(['scan'], { cwd });
    expect(configured).toMatchObject({ status: 2, stdout: '' });
    expect(configured.stderr).toContain('the configuration is no file of the scanned tree. Name one with --config, or scan with --no-config.');
    expect((await scanJson(cwd, ['--no-config'])).places).toHaveLength(4);
  });

  it('by pipes in place of files does not make the scan wait', async () => {
    const cwd = makeTree({ ...server, '.git/HEAD': 'ref: refs/heads/main\n', '.git/info/': '', '.gitignore': 'nothing\n*.ts\n' });
    ['src/pipe.ts', 'src/pipe.py', '.git/index', '.git/info/exclude', 'tests/.gitignore', 'package.json', 'tsconfig.json'].forEach((name) => execFileSync('mkfifo', [path.join(cwd, name)]));
    const { status, places } = await scanJson(cwd);
    expect({ status, places }).toEqual({ status: 1, places: ['src/b.py:3', 'src/c.js:2', 'tests/test_d.py:3'] });

    execFileSync('mkfifo', [path.join(cwd, 'mcp-tls.config.json')]);
    expect(await runCli(['scan'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });

  it('by an ignore file that is costly to try does not make the scan wait, and hides nothing', async () => {
    const deep = 'x/'.repeat(100);
    const cwd = makeTree({ [`${deep}a.ts`]: insecure, 'b.ts': insecure, '.gitignore': '**/x/**/x/**/x/**/x/**/x/**/x/**/y\nb.ts\n', '.git/HEAD': 'ref: refs/heads/main\n' });
    const { status, places } = await scanJson(cwd);
    expect({ status, places }).toEqual({ status: 1, places: ['b.ts:2', `${deep}a.ts:2`] });
  });
});

describe('a repository that speaks to the terminal or the browser', () => {
  const escapes = '\u001b[2J\u001b]0;owned\u0007\u001b[31m\u009b1m\r\b\u202e';
  const html = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

  function hostile(): string {
    const cwd = makeTree({ 'package.json': '{}' });
    const names = [`${escapes}.ts`, `${html.replaceAll('/', '\u2215')}.ts`, '::error file=a::b.ts', '##[error]c.py', '[link](javascript:alert(1)).py', '<!--.ts'];
    const code = (name: string) =>
      name.endsWith('.ts')
        ? `import https from 'node:https';\n// ${escapes} ${html}\nnew https.Agent({ rejectUnauthorized: false, a: '${escapes}${html}'.b }); // ${escapes} NOSONAR ${html}\n`
        : `import requests\n# ${escapes.replace('\r', '')} ${html}\nrequests.get("${html.replaceAll('"', "'")}", verify=False)  # ${html} noqa\n`;

    for (const name of names) {
      mkdirSync(path.join(cwd, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(cwd, name), code(name));
    }
    writeFileSync(path.join(cwd, `broken${escapes}.ts`), `${insecure}${html} ${escapes}`);
    return cwd;
  }

  it.each(Object.keys(formatters))('is printable in %s', async (format) => {
    const cwd = hostile();
    const { status, stdout, stderr } = await runCli(['scan', '--format', format, '--preset', 'strict', '--severity', 'low'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toContain('owned');
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('has no element of its own in the HTML report, and no command in the annotations', async () => {
    const cwd = hostile();
    const page = (await runCli(['scan', '--format', 'html'], { cwd })).stdout;
    expect(pageTags(page).filter(({ name }) => name === 'img' || name === 'iframe' || name === 'base')).toEqual([]);
    expect(pageTags(page).filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const lines = (await runCli(['scan', '--format', 'github'], { cwd })).stdout.trimEnd().split('\n');
    expect(lines.filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice) (?:file|title)=[^:]*::/.test(line))).toEqual([]);
  });

  it('is printable in an error, too', async () => {
    const { status, stderr } = await runCli(['scan', `no${escapes}`], { cwd: makeTree({}) });
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    const configured = await runCli(['scan'], { cwd: makeTree({ 'mcp-tls.config.json': JSON.stringify({ [escapes]: 1 }) }) });
    expect(configured.status).toBe(2);
    expect(configured.stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});
