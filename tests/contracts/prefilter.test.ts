import { readdirSync, readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { javascriptTokenGroups, javascriptTokens } from '../../src/catalogue/javascript-tokens.ts';
import { groupFilter } from '../../src/token-filter.ts';
import { rules } from '../../src/rules/index.ts';

const fixtures = new URL('../clients/', import.meta.url);

describe.each(Object.entries(rules))('%s', (_name, rule) => {
  it('listens to nothing in a file without a token', () => {
    expect(listenersOf(rule, "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; new McpServer({ name: 'x', version: '1' })")).toEqual([]);
  });

  it('listens in a file with one', () => {
    expect(listenersOf(rule, 'new https.Agent({ rejectUnauthorized: verify })')).not.toEqual([]);
  });
});

it('no token is so short, or so common, that every file holds it', () => {
  expect(javascriptTokens.filter((token) => token.length < 4)).toEqual([]);
  const words = "import { fetch, Agent } from 'lib'; export const secure = trust(ssl, secure, verify, request, http, https, client, server, options)";
  expect(javascriptTokens.filter((token) => words.includes(token))).toEqual([]);
});

it('no token is twice there', () => {
  expect(new Set(javascriptTokens).size).toBe(javascriptTokens.length);
});

it.each(readdirSync(fixtures))('%s holds a token', (file) => {
  const code = readFileSync(new URL(file, fixtures), 'utf8');
  expect(groupFilter(javascriptTokenGroups)(code)).toBe(true);
});

describe('a file is looked at where an option may be written with something else than its secure value', () => {
  const concerns = groupFilter(javascriptTokenGroups);

  it.each([
    'new https.Agent({ rejectUnauthorized: false })',
    'new https.Agent({ rejectUnauthorized })',
    'new https.Agent({ rejectUnauthorized, ca })',
    'new https.Agent({ "rejectUnauthorized": verify })',
    'new https.Agent({ rejectUnauthorized: true && verify })',
    'new https.Agent({ rejectUnauthorized: true ? verify : true })',
    'new https.Agent({ rejectUnauthorized: true as unknown as false })',
    'new https.Agent({ rejectUnauthorized: trueValue })',
    'new https.Agent({\n  rejectUnauthorized:\n    false,\n})',
    'new https.Agent({ rejectUnauthorized /* why */: false })',
    'new https.Agent({ ["rejectUnauthorized"]: false })',
    'const key = "rejectUnauthorized"; options[key] = false;',
    'agent.options.rejectUnauthorized = false;',
    'agent.options.rejectUnauthorized ??= verify;',
    "agent.options['rejectUnauthorized'] = false;",
    'agent.options?.[`rejectUnauthorized`] && f();',
    'Object.defineProperty(options, "rejectUnauthorized", { value: false });',
    'const { rejectUnauthorized = false } = options;',
    'const first = { rejectUnauthorized: true }, second = { ...first, rejectUnauthorized: false };',
    'z.object({ rejectUnauthorized: boolean().default(false) });',
    'f(...rejectUnauthorized)',
    'new Agent({ skipTLSVerify: true })',
    'new Agent({ skipTLSVerify: !false })',
    "new Client({ verifySsl: config.verifySsl })",
  ])('%s', (code) => {
    expect(concerns(code)).toBe(true);
  });

  it.each([
    'new https.Agent({ rejectUnauthorized: true })',
    'new https.Agent({ "rejectUnauthorized": true, ca })',
    'new https.Agent({\n  rejectUnauthorized: true\n})',
    'agent.options.rejectUnauthorized = true;',
    'if (options.rejectUnauthorized === false) { warn(); }',
    'if (!options.rejectUnauthorized) { warn(); }',
    'if (options?.rejectUnauthorized == null) { warn(); }',
    'interface Options { rejectUnauthorized?: boolean }',
    'interface Options { readonly rejectUnauthorized: boolean; }',
    'function connect(rejectUnauthorized: boolean) {}',
    'new Agent({ skipTLSVerify: false })',
    'new Agent({ myRejectUnauthorized: false, rejectUnauthorizedBy: false })',
  ])('not %s', (code) => {
    expect(concerns(code)).toBe(false);
  });
});

describe('a file that names an MCP client is looked at where an address may be public and unencrypted', () => {
  const concerns = groupFilter(javascriptTokenGroups);

  it.each([
    "new SSEClientTransport(new URL('http://mcp.example.org/sse'))",
    "new SSEClientTransport(new URL('http://' + host))",
    'new SSEClientTransport(new URL(`http://${host}/sse`))',
    "const scheme = 'http'; new SSEClientTransport(new URL(scheme + '://mcp.example.org/sse'))",
    'const scheme = "ws:"; new WebSocketClientTransport(new URL(`${scheme}//mcp.example.org/sse`))',
    "new SSEClientTransport(new URL('http://localhost.example.org/sse'))",
    "const config = { mcpServers: { a: { url: 'http://mcp.example.org' } } }",
    "spawn('npx', ['mcp-remote', url, '--allow-http'])",
    "import { auth } from '@modelcontextprotocol/sdk/client/auth.js'; auth({ tokenUrl: 'http://login.example.org' })",
  ])('%s', (code) => {
    expect(concerns(code)).toBe(true);
  });

  it.each([
    "new SSEClientTransport(new URL('https://mcp.example.org/sse'))",
    "new SSEClientTransport(new URL('http://localhost:3000/sse'))",
    "new SSEClientTransport(new URL('http://127.0.0.1:3000/sse'))",
    "import http from 'http'; new SSEClientTransport(new URL('https://mcp.example.org/sse')); f('://')",
    "const config = { mcpServers: { a: { type: 'http', url: 'https://mcp.example.org' } } }",
    "login({ tokenUrl: 'http://login.example.org' })",
  ])('not %s', (code) => {
    expect(concerns(code)).toBe(false);
  });
});

/** Names of the nodes that a rule asks to be shown in a file. */
function listenersOf(rule: { create(context: never): TSESLint.RuleListener }, code: string): readonly string[] {
  let listeners: readonly string[] = [];
  const spy: Rule.RuleModule = {
    create(context) {
      listeners = Object.keys(rule.create(Object.create(context) as never));
      return {};
    },
  };
  const messages = new Linter().verify(code, [{ languageOptions: { parser }, plugins: { spy: { rules: { spy } } }, rules: { 'spy/spy': 'error' } }]);
  expect(messages).toEqual([]);
  return listeners;
}
