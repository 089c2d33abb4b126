import { describe, expect, it } from 'vitest';
import { makeTree } from '../make-tree.ts';
import { runCli } from '../run-cli.ts';

const server = "import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';\n\napp.listen(3000);\n";
const python = 'from fastmcp import FastMCP\n\nmcp = FastMCP("demo")\nmcp.run(transport="http", host="0.0.0.0")\n';

async function listenersIn(files: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<readonly string[]> {
  const cwd = makeTree({ 'package.json': '{}', ...files });
  const { stdout } = await runCli(['scan', '--format', 'json', ...args], { cwd });
  const { listeners } = JSON.parse(stdout) as { readonly listeners: readonly { readonly path: string; readonly line: number }[] };
  return listeners.map(({ path, line }) => `${path}:${line}`);
}

describe('MCP servers that listen beyond this machine', () => {
  it('stand in the summary, are no findings, and change no exit status', async () => {
    const cwd = makeTree({ 'package.json': '{}', 'src/http.ts': server });
    const { status, stdout } = await runCli(['scan', '--preset', 'strict', '--fail-on', 'low'], { cwd });

    expect(status).toBe(0);
    expect(stdout).toContain('Listens     1 MCP server beyond this machine, without TLS in the project: it\n            expects TLS at a proxy\n              src/http.ts:3\n');
    expect(stdout).toContain('docs/inbound.md');
    expect(stdout).toContain('✔ Nothing found');
  });

  it.each([
    { name: 'JavaScript and Python, in the order of their paths', files: { 'src/http.ts': server, 'app/server.py': python }, found: ['app/server.py:4', 'src/http.ts:3'] },
    { name: 'one whose project has nothing, beside one whose project has a proxy', files: { 'a/package.json': '{}', 'a/http.ts': server, 'b/package.json': '{}', 'b/http.ts': server, 'b/nginx.conf': 'location / { proxy_pass http://app:3000; }' }, found: ['a/http.ts:3'] },
  ])('are listed: $name', async ({ files, found }) => {
    expect(await listenersIn(files)).toEqual(found);
  });

  it.each<{ readonly name: string; readonly files: Readonly<Record<string, string>>; readonly args?: readonly string[] }>([
    { name: 'with TLS of its own', files: { 'src/http.ts': server.replace('app.listen', 'https.createServer({ key, cert }, app).listen') } },
    { name: "with uvicorn's TLS", files: { 'server.py': python.replace('host=', 'ssl_keyfile="key.pem", host=') } },
    { name: 'with nginx in front', files: { 'src/http.ts': server, 'deploy/nginx.conf': 'server { location / { proxy_pass http://app:3000; } }' } },
    { name: 'with Caddy in front', files: { 'src/http.ts': server, Caddyfile: 'mcp.example.com {\n\treverse_proxy app:3000\n}\n' } },
    { name: 'with Traefik in front', files: { 'src/http.ts': server, 'compose.yaml': 'services:\n  proxy:\n    image: traefik:v3\n' } },
    { name: 'behind an ingress', files: { 'src/http.ts': server, 'chart/ingress.yaml': 'apiVersion: networking.k8s.io/v1\nkind: Ingress\n' } },
    { name: 'on a platform that ends TLS', files: { 'src/http.ts': server, 'fly.toml': '[http_service]\nforce_https = true\n' } },
    { name: 'in a test', files: { 'tests/http.ts': server } },
    { name: 'of something else', files: { 'src/http.ts': 'app.listen(3000);\n' } },
    { name: 'with another transport alone', files: { 'src/index.ts': "import { StdioServerTransport } from 'x';\nprobe.listen(port);\n" } },
    { name: 'where only a part of the project is scanned', files: { 'src/http.ts': server }, args: ['src'] },
    { name: 'where one file is scanned', files: { 'src/http.ts': server }, args: ['src/http.ts'] },
  ])('are not listed: $name', async ({ files, args }) => {
    expect(await listenersIn(files, args)).toEqual([]);
  });
});
