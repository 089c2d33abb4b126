import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';

const files = {
  'package.json': '{ "name": "acme" }',
  '.mcp.json': '{\n  "mcpServers": {\n    "a": { "command": "node", "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } }\n  }\n}\n',
  'deploy/compose.yaml': 'services:\n  a:\n    environment:\n      - NODE_TLS_REJECT_UNAUTHORIZED=0\n',
  'Dockerfile': 'FROM node\nENV A=1 NODE_TLS_REJECT_UNAUTHORIZED=0\nRUN curl -fsSk https://acme.io/install.sh | sh\n',
  'README.md': 'Set `NODE_TLS_REJECT_UNAUTHORIZED=0`.\n',
};
const places = [
  { path: '.mcp.json', start: { line: 3, column: 72 }, end: { line: 3, column: 75 }, weakness: 'global-tls-bypass' },
  { path: 'Dockerfile', start: { line: 2, column: 9 }, end: { line: 2, column: 39 }, weakness: 'global-tls-bypass' },
  { path: 'Dockerfile', start: { line: 3, column: 10 }, end: { line: 3, column: 15 }, weakness: 'unverified-certificate' },
  { path: 'deploy/compose.yaml', start: { line: 4, column: 9 }, end: { line: 4, column: 39 }, weakness: 'global-tls-bypass' },
] as const;

const args = ['scan', '--engine', 'javascript'];

describe('findings in JSON, in YAML and in a Dockerfile have their exact places', () => {
  it('as text', async () => {
    const { status, stdout } = await runCli(args, { cwd: makeTree(files) });
    expect(status).toBe(1);

    for (const { path, start } of places) {
      expect(stdout).toContain(`${path}:${start.line}:${start.column}\n`);
    }
    expect(stdout).toContain('4 findings: 4 HIGH.');
    expect(stdout).toContain('# eslint-disable-next-line mcp-tls/no-global-tls-bypass -- <reason>');
  });

  it('as JSON', async () => {
    const { stdout } = await runCli([...args, '--format', 'json'], { cwd: makeTree(files) });
    const report: { findings: readonly unknown[] } = JSON.parse(stdout);
    expect(report.findings).toMatchObject(places.map((place) => ({ ...place, severity: 'HIGH', engine: 'eslint', ruleId: `mcp-tls/no-${place.weakness}` })));
  });

  it('as SARIF', async () => {
    const { stdout } = await runCli([...args, '--format', 'sarif'], { cwd: makeTree(files) });
    const log: Log = JSON.parse(stdout);
    expect(log.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation)).toMatchObject(
      places.map(({ path, start, end }) => ({
        artifactLocation: { uri: path },
        region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
      })),
    );
  });
});

describe('a file that is broken', () => {
  it.each([
    { file: '.mcp.json', text: '{ "NODE_TLS_REJECT_UNAUTHORIZED": \n', reason: 'line 2: not valid JSON: value expected' },
    { file: 'compose.yaml', text: 'a: [NODE_TLS_REJECT_UNAUTHORIZED=0\nb: 2\n', reason: 'line 2: not valid YAML: Flow sequence' },
    { file: 'config.toml', text: 'verify_ssl = false ]\n', reason: 'line 1: not valid TOML: ' },
    { file: '.env', text: 'A="NODE_TLS_REJECT_UNAUTHORIZED=0\n', reason: 'line 1: the quoted value is not closed' },
    { file: '.npmrc', text: '[http\nstrict-ssl = false\n', reason: 'line 1: the name of the section is not closed' },
  ])('is not fully read, and says where and why: $file', async ({ file, text, reason }) => {
    const cwd = makeTree({ 'package.json': '{}', [file]: text });
    const { status, stdout } = await runCli(args, { cwd });

    expect(status).toBe(2);
    expect(stdout).toContain(file);
    expect(stdout.replace(/\s+/g, ' ')).toContain(reason);
    expect(await runCli([...args, '--allow-unread'], { cwd })).toMatchObject({ status: 0 });
  });

  it('is no matter where nothing in it could be a finding', async () => {
    expect(await runCli(args, { cwd: makeTree({ 'package.json': '{}', 'data.json': '{ "a": ', 'list.yaml': 'a: [1\nb: 2' }) })).toMatchObject({ status: 0 });
  });
});

it('build output, lock files and pages are not read', async () => {
  const broken = '{ "NODE_TLS_REJECT_UNAUTHORIZED": ';
  const cwd = makeTree({ 'package.json': '{}', 'src/a.ts': '', 'dist/config.json': broken, 'package-lock.json': broken, 'docs/setup.md': 'NODE_TLS_REJECT_UNAUTHORIZED=0' });
  expect(await runCli(args, { cwd })).toMatchObject({ status: 0 });
});

it('comments for other tools, and for no rule, are shown and not obeyed', async () => {
  const cwd = makeTree({ 'package.json': '{}', '.env': '# eslint-disable\nNODE_TLS_REJECT_UNAUTHORIZED=0 # nosec\n' });
  const { stdout } = await runCli([...args, '--format', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{ path: '.env', silenced: ['# nosec'] }], ignoredDirectives: 1 });
});
