import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTree } from '../../make-tree.ts';
import { runCli } from '../../run-cli.ts';

const nginx = 'server {\n    listen 443 ssl;\n    ssl_protocols TLSv1 TLSv1.2;\n    location / {\n        proxy_pass https://app:8443;\n    }\n}\n';
const caddyfile = 'mcp.example.com {\n\ttls {\n\t\tclient_auth {\n\t\t\tmode request\n\t\t}\n\t}\n}\n';
const traefik = 'serversTransport:\n  insecureSkipVerify: true\n';
const files = { 'package.json': '{}', 'deploy/nginx.conf': nginx, 'deploy/Caddyfile': caddyfile, 'deploy/traefik.yml': traefik };

interface Found {
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly severity: string;
  readonly weakness: string;
  readonly area: string | null;
}

/** Findings as `path:line:column-column SEVERITY weakness (area)`, and what else a report says. */
async function scan(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = await runCli(['scan', '--format', 'json', ...args], { cwd });
  const report = JSON.parse(stdout) as {
    readonly findings: readonly Found[];
    readonly suppressed: readonly Found[];
    readonly engines: readonly { readonly unread: readonly { readonly path: string; readonly reason: string }[] }[];
    readonly baseline: { readonly known: number; readonly fixed: readonly unknown[]; readonly unchecked: number } | null;
  };
  const found = report.findings.map(({ path: file, start, end, severity, weakness, area }) => `${file}:${start.line}:${start.column}-${end.column} ${severity} ${weakness} (${area})`);
  return { status, stderr, report, found };
}

describe('findings about proxies', () => {
  it('are in strict, with their exact places, and never HIGH', async () => {
    const { status, found } = await scan(makeTree(files), ['--preset', 'strict']);

    expect(found).toEqual([
      'deploy/Caddyfile:4:9-16 MEDIUM optional-client-certificate (proxy)',
      'deploy/nginx.conf:3:19-24 MEDIUM weak-tls (proxy)',
      'deploy/nginx.conf:5:20-36 MEDIUM unverified-certificate (proxy)',
      'deploy/traefik.yml:2:23-27 MEDIUM unverified-certificate (proxy)',
    ]);
    expect(status).toBe(0);
  });

  it('are not in recommended', async () => {
    const { status, found } = await scan(makeTree(files), ['--fail-on', 'low']);
    expect({ status, found }).toEqual({ status: 0, found: [] });
  });

  it('are LOW in tests, and stay below HIGH where a user raises a weakness', async () => {
    const config = JSON.stringify({ severities: { 'weak-tls': 'HIGH' } });
    const { found } = await scan(makeTree({ 'mcp-tls.config.json': config, 'tests/nginx.conf': 'proxy_ssl_verify off;\n', 'nginx.conf': 'ssl_protocols TLSv1;\n' }), ['--preset', 'strict']);
    expect(found).toEqual(['nginx.conf:1:15-20 MEDIUM weak-tls (proxy)', 'tests/nginx.conf:1:18-21 LOW unverified-certificate (proxy)']);
  });

  it('are shown with their code and what to do', async () => {
    const { stdout } = await runCli(['scan', '--preset', 'strict'], { cwd: makeTree({ 'nginx.conf': 'ssl_protocols TLSv1;\n' }) });
    expect(stdout).toContain('MEDIUM  nginx.conf:1:15\n');
    expect(stdout).toContain('> 1 | ssl_protocols TLSv1;');
    expect(stdout).toMatch(/Fix +Accept TLS 1\.2 and 1\.3 alone, as Mozilla.s Intermediate \(guideline\s+6\.0\) does\./);
  });

  it('can be suppressed by a comment in the file', async () => {
    const comment = '# eslint-disable-next-line mcp-tls/no-weak-tls -- an old client\n';
    const { report, found } = await scan(makeTree({ 'nginx.conf': `${comment}ssl_protocols TLSv1;\n`, Caddyfile: `a {\n  tls {\n    ${comment}    protocols tls1.0\n  }\n}\n` }), ['--preset', 'strict']);
    expect(found).toEqual([]);
    expect(report.suppressed.map(({ path: file }) => file)).toEqual(['Caddyfile', 'nginx.conf']);
  });

  it('stay in a baseline that a scan without them reads and writes', async () => {
    const cwd = makeTree(files);
    await scan(cwd, ['--preset', 'strict', '--write-baseline']);
    const entries = () => (JSON.parse(readFileSync(path.join(cwd, 'mcp-tls.baseline.json'), 'utf8')) as { readonly findings: readonly unknown[] }).findings.length;
    expect(entries()).toBe(4);

    const { report } = await scan(cwd, ['--baseline', 'mcp-tls.baseline.json']);
    expect(report.baseline).toMatchObject({ fixed: [], unchecked: 4 });
    await scan(cwd, ['--write-baseline']);
    expect(entries()).toBe(4);
  });
});

describe('a file of a proxy that cannot be read', () => {
  it.each([
    { file: 'nginx.conf', text: 'server {\n  ssl_protocols TLSv1;\n', reason: /line 1.*the block is not closed/ },
    { file: 'Caddyfile', text: 'a {\n  tls {\n    protocols tls1.0\n', reason: /line 2.*the block is not closed/ },
    { file: 'traefik.yml', text: 'tls:\n  options: [\n  minVersion: VersionTLS10\n', reason: /line \d+.*not valid YAML/ },
    { file: 'traefik.toml', text: '[tls.options.default\nminVersion = "VersionTLS10"\n', reason: /line \d+/ },
  ])('is said not to have been read, with line and reason: $file', async ({ file, text, reason }) => {
    const { status, report } = await scan(makeTree({ [file]: text }), []);
    const unread = report.engines.flatMap((engine) => engine.unread);
    expect(unread.map((each) => each.path)).toEqual([file]);
    expect(unread[0]?.reason).toMatch(reason);
    expect(status).toBe(2);
  });

  it('says nothing where it could not have a finding', async () => {
    const { status } = await scan(makeTree({ 'nginx.conf': 'server {\n  listen 80;\n', Caddyfile: 'a {\n' }), ['--preset', 'strict']);
    expect(status).toBe(0);
  });
});
