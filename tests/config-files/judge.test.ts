import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/config-files/judge.ts';
import { readFile } from '../../src/config-files/read-file.ts';
import { expectLookedAt } from './expect-looked-at.ts';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const servers = (server: object) => JSON.stringify({ mcpServers: { a: server } });

describe('finds', () => {
  it.each<Case & { readonly finds: readonly string[] }>([
    { name: 'Node\'s variable in the environment of a server', file: '.mcp.json', text: '{\n  "mcpServers": {\n    "a": { "command": "node", "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } }\n  }\n}', finds: ['global-tls-bypass 3: "0"'] },
    { name: 'a number, which VS Code hands on as a text', file: 'mcp.json', text: '{ "servers": { "a": { "env": { "NODE_TLS_REJECT_UNAUTHORIZED": 0 } } } }', finds: ['global-tls-bypass 1: 0'] },
    { name: 'an address of Claude, Cursor and Cline', file: 'claude_desktop_config.json', text: servers({ url: 'http://mcp.acme.io/sse' }), finds: ['cleartext-transport 1: "http://mcp.acme.io/sse"'] },
    { name: 'one of Gemini', file: 'settings.json', text: servers({ httpUrl: 'http://mcp.acme.io/mcp' }), finds: ['cleartext-transport 1: "http://mcp.acme.io/mcp"'] },
    { name: 'one below a transport', file: 'cline_mcp_settings.json', text: servers({ transport: { url: 'http://mcp.acme.io/mcp' } }), finds: ['cleartext-transport 1: "http://mcp.acme.io/mcp"'] },
    { name: 'one of VS Code, with comments', file: 'mcp.json', text: '// ours\n{ "servers": { "a": { "url": "http://mcp.acme.io", }, } }', finds: ['cleartext-transport 2: "http://mcp.acme.io"'] },
    { name: 'one of VS Code\'s user settings', file: 'settings.json', text: '{ "mcp": { "servers": { "a": { "url": "http://mcp.acme.io" } } } }', finds: ['cleartext-transport 1: "http://mcp.acme.io"'] },
    { name: 'one of Codex', file: 'config.toml', text: '[mcp_servers.a]\nurl = "http://mcp.acme.io/mcp"\n', finds: ['cleartext-transport 2: "http://mcp.acme.io/mcp"'] },
    { name: 'the environment of Codex', file: 'config.toml', text: '[mcp_servers.a]\ncommand = "node"\n[mcp_servers.a.env]\nNODE_TLS_REJECT_UNAUTHORIZED = "0"\n', finds: ['global-tls-bypass 4: "0"'] },
    { name: 'one of opencode', file: 'opencode.json', text: '{ "mcp": { "a": { "type": "remote", "url": "http://mcp.acme.io" } } }', finds: ['cleartext-transport 1: "http://mcp.acme.io"'] },
    { name: 'one that the registry hands out', file: 'server.json', text: '{ "remotes": [{ "type": "sse", "url": "http://mcp.acme.io/sse" }] }', finds: ['cleartext-transport 1: "http://mcp.acme.io/sse"'] },
    { name: 'a default that the registry hands out', file: 'server.json', text: '{ "packages": [{ "environmentVariables": [{ "name": "IGNORE_HTTPS_ERRORS", "default": "true" }] }] }', finds: ['verification-switch 1: "true"'] },
    { name: 'a default of an MCPB package', file: 'manifest.json', text: '{ "user_config": { "verify_ssl": { "type": "boolean", "default": false } } }', finds: ['verification-switch 1: false'] },
    { name: 'a default of Smithery', file: 'smithery.yaml', text: 'startCommand:\n  configSchema:\n    properties:\n      skipTlsVerify:\n        type: boolean\n        default: true\n', finds: ['verification-switch 6: true'] },
    { name: 'an address of the network next door', file: '.mcp.json', text: servers({ url: 'http://192.168.1.20:3000/mcp' }), finds: ['cleartext-transport 1: "http://192.168.1.20:3000/mcp"'] },
    { name: 'a bridge', file: '.mcp.json', text: '{ "mcpServers": { "a": { "command": "npx", "args": ["-y", "mcp-remote@latest", "http://mcp.acme.io/sse", "--allow-http"] } } }', finds: ['cleartext-transport 1: "http://mcp.acme.io/sse"', 'cleartext-transport 1: "--allow-http"'] },
    { name: 'a script named after a bridge', file: '.mcp.json', text: servers({ command: 'node', args: ['C:\\tools\\mcp-proxy-client.js', 'http://10.0.0.5:3001'] }), finds: ['cleartext-transport 1: "http://10.0.0.5:3001"'] },
    { name: 'a variable that a container is given', file: '.mcp.json', text: '{ "mcpServers": { "a": { "command": "docker", "args": ["run", "-e", "NODE_TLS_REJECT_UNAUTHORIZED=0", "acme/mcp"] } } }', finds: ['global-tls-bypass 1: "NODE_TLS_REJECT_UNAUTHORIZED=0"'] },
    { name: 'a flag by its name', file: '.mcp.json', text: servers({ command: 'uvx', args: ['acme-mcp', '--no-verify-ssl'] }), finds: ['verification-switch 1: "--no-verify-ssl"'] },
    { name: 'a flag with its value in the next word', file: '.mcp.json', text: servers({ command: 'uvx', args: ['acme-mcp', '--verify-ssl', 'false'] }), finds: ['verification-switch 1: "--verify-ssl"'] },
    { name: 'a script of a package', file: 'package.json', text: '{ "scripts": { "start": "cross-env NODE_TLS_REJECT_UNAUTHORIZED=0 node ." } }', finds: ['global-tls-bypass 1: NODE_TLS_REJECT_UNAUTHORIZED=0'] },
    { name: 'a command behind an escaped quote', file: 'package.json', text: '{ "scripts": { "get": "echo \\"x\\" && curl -k https://acme.io" } }', finds: ['unverified-certificate 1: -k'] },
    { name: 'a step of a workflow', file: 'ci.yml', text: 'jobs:\n  a:\n    steps:\n      - run: |\n          npm ci\n          curl -fsSk https://acme.io\n', finds: ['unverified-certificate 6: -fsSk'] },
    { name: 'the environment of a job', file: 'ci.yml', text: 'jobs:\n  a:\n    env:\n      NODE_TLS_REJECT_UNAUTHORIZED: 0\n', finds: ['global-tls-bypass 4: 0'] },
    { name: 'the environment of a service, as a map', file: 'compose.yaml', text: 'services:\n  a:\n    environment:\n      NODE_TLS_REJECT_UNAUTHORIZED: "0"\n', finds: ['global-tls-bypass 4: "0"'] },
    { name: 'the same as a list', file: 'docker-compose.yml', text: 'services:\n  a:\n    environment:\n      - NODE_TLS_REJECT_UNAUTHORIZED=0\n', finds: ['global-tls-bypass 4: NODE_TLS_REJECT_UNAUTHORIZED=0'] },
    { name: 'the default of a variable', file: 'docker-compose.yml', text: 'services:\n  a:\n    environment:\n      - VERIFY_SSL=${VERIFY_SSL:-false}\n', finds: ['verification-switch 4: VERIFY_SSL=${VERIFY_SSL:-false}'] },
    { name: 'a container of Kubernetes, in the second document', file: 'deployment.yaml', text: 'spec:\n  env:\n    - name: OTHER\n      value: "0"\n---\nspec:\n  env:\n    - name: NODE_TLS_REJECT_UNAUTHORIZED\n      value: "0"\n', finds: ['global-tls-bypass 9: "0"'] },
    { name: 'values of a Helm chart', file: 'values.yaml', text: 'env:\n  NODE_TLS_REJECT_UNAUTHORIZED: "0"\n', finds: ['global-tls-bypass 2: "0"'] },
    { name: 'the command of a container', file: 'pod.yaml', text: 'command: ["sh", "-c"]\nargs: ["curl -k https://acme.io"]\n', finds: ['unverified-certificate 2: -k'] },
    { name: 'Yarn\'s setting', file: '.yarnrc.yml', text: 'enableStrictSsl: false\n', finds: ['unverified-certificate 1: false'] },
    { name: 'a kubeconfig', file: 'kubeconfig.yaml', text: 'clusters:\n  - cluster:\n      insecure-skip-tls-verify: true\n', finds: ['unverified-certificate 3: true'] },
    { name: 'a setting of the server', file: 'config.yaml', text: 'sources:\n  a:\n    ignore-unauthorized: true\n', finds: ['verification-switch 3: true'] },
    { name: 'a setting below a word for TLS', file: 'config.toml', text: '[tls]\nverify = false\n', finds: ['verification-switch 2: false'] },
    { name: 'a connection that accepts any certificate', file: 'config.json', text: '{ "databaseUrl": "postgres://u@db.acme.io/x?sslmode=no-verify" }', finds: ['unverified-certificate 1: "postgres://u@db.acme.io/x?sslmode=no-verify"'] },
    { name: 'the same in a variable', file: '.env', text: 'DATABASE_URL=postgres://u@db.acme.io/x?sslmode=no-verify\n', finds: ['unverified-certificate 1: DATABASE_URL=postgres://u@db.acme.io/x?sslmode=no-verify'] },
    { name: 'a value that Node does not take for off', file: '.env', text: 'NODE_TLS_REJECT_UNAUTHORIZED=false\n', finds: ['useless-tls-option 1: NODE_TLS_REJECT_UNAUTHORIZED=false'] },
    { name: 'a double negative that is true', file: '.env', text: 'SKIP_SSL_VERIFY=true\n', finds: ['verification-switch 1: SKIP_SSL_VERIFY=true'] },
    { name: 'a variable of an image', file: 'Dockerfile', text: 'FROM node\nENV A=1 NODE_TLS_REJECT_UNAUTHORIZED=0\n', finds: ['global-tls-bypass 2: NODE_TLS_REJECT_UNAUTHORIZED=0'] },
  ])('$name', ({ file, text, finds }) => {
    expect(found(text, file)).toEqual(finds);
    expect(expectLookedAt(text, file)).toBeGreaterThan(0);
  });
});

describe('stays quiet on', () => {
  it.each<Case>([
    { name: 'verification that is on', file: '.mcp.json', text: servers({ command: 'node', env: { NODE_TLS_REJECT_UNAUTHORIZED: '1', VERIFY_SSL: 'true' } }) },
    { name: 'a variable without a value', file: '.env', text: 'NODE_TLS_REJECT_UNAUTHORIZED=\nVERIFY_SSL=\n' },
    { name: 'a line in a comment', file: '.env', text: '# NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
    { name: 'a line of YAML in a comment', file: 'config.yaml', text: 'a: 1\n# verify_ssl: false\n' },
    { name: 'a placeholder', file: '.mcp.json', text: servers({ url: 'http://${HOST}/mcp', env: { VERIFY_SSL: '${VERIFY_SSL}' } }) },
    { name: 'a double negative', file: '.env', text: 'SKIP_SSL_VERIFY=false\nALLOW_SELF_SIGNED=0\n' },
    { name: 'a refusal', file: '.env', text: 'REJECT_INVALID_CERTS=true\n' },
    { name: 'a default that is on', file: 'docker-compose.yml', text: 'services:\n  a:\n    environment:\n      - VERIFY_SSL=${VERIFY_SSL:-true}\n' },
    { name: 'TLS itself, turned off', file: '.env', text: 'DISABLE_HTTPS=true\nUSE_TLS=false\nNO_TLS=1\nENFORCE_HTTPS=false\n' },
    { name: 'another verification', file: '.env', text: 'EMAIL_VERIFICATION=false\nJWT_VERIFY_SIGNATURE=false\nOTEL_EXPORTER_OTLP_INSECURE=true\nVERIFICATION_FAILED=0\n' },
    { name: 'a key that verifies something else', file: 'config.json', text: '{ "verified": false, "git": { "verify": false }, "insecure": true, "api": { "insecure": true } }' },
    { name: 'a description of a setting', file: 'openapi.yaml', text: 'components:\n  schemas:\n    A:\n      properties:\n        verify_ssl:\n          default: false\n' },
    { name: 'a rule of another scanner', file: 'rules.yaml', text: 'rules:\n  - id: insecure-ssl-verification\n    pattern-either:\n      - pattern: verify=False\n      - pattern: "NODE_TLS_REJECT_UNAUTHORIZED=0"\n' },
    { name: 'a variable that the registry only names', file: 'server.json', text: '{ "environmentVariables": [{ "name": "NODE_TLS_REJECT_UNAUTHORIZED", "description": "0 turns verification off" }] }' },
    { name: 'this machine', file: '.mcp.json', text: servers({ url: 'http://localhost:3000/mcp' }) },
    { name: 'a bridge to this machine', file: '.mcp.json', text: servers({ command: 'mcp-remote', args: ['http://127.0.0.1:3000/sse', '--allow-http'] }) },
    { name: 'the host of a container, and its neighbours', file: '.mcp.json', text: JSON.stringify({ mcpServers: { a: { url: 'http://host.docker.internal:3000' }, b: { url: 'http://server:3000' }, c: { url: 'http://172.17.0.1:3000' } } }) },
    { name: 'an encrypted address', file: '.mcp.json', text: servers({ url: 'https://mcp.acme.io' }) },
    { name: 'addresses of a described API', file: 'openapi.json', text: '{ "servers": [{ "url": "http://api.acme.io" }] }' },
    { name: 'an address that is no server\'s', file: '.mcp.json', text: servers({ command: 'acme-mcp', args: ['--api-url', 'http://api.acme.io'] }) },
    { name: 'a health check of this machine', file: 'compose.yaml', text: 'services:\n  a:\n    healthcheck:\n      test: ["CMD", "wget", "--no-check-certificate", "https://127.0.0.1:3000/health"]\n' },
    { name: 'a command that is shown', file: 'package.json', text: '{ "scripts": { "help": "echo curl -k https://acme.io" } }' },
    { name: 'a hook that is skipped', file: 'package.json', text: '{ "scripts": { "wip": "git commit --no-verify" } }' },
    { name: 'a name of a service account', file: 'values.yaml', text: 'NAME_OF: "0"\nverifyServiceAccount: false\n' },
    { name: 'Yarn\'s setting in another file', file: 'config.yml', text: 'enableStrictThings: false\n' },
  ])('$name', ({ file, text }) => {
    expect(found(text, file)).toEqual([]);
  });
});

/** The weaknesses of a text, each with its line and what stands there. */
function found(text: string, file: string): readonly string[] {
  const name = path.basename(file);
  const read = readFile(text, name);

  if (!read.ok) {
    throw new Error(read.reason);
  }
  const lines = text.split('\n');
  return judge(read.reading, name).map(({ weakness, start, end }) => {
    expect(end.line).toBe(start.line);
    return `${weakness} ${start.line}: ${lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? ''}`;
  });
}
