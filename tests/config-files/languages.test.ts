import json from '@eslint/json';
import { Linter } from 'eslint';
import * as tomlParser from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import * as yamlParser from 'yaml-eslint-parser';
import plugin from '../../src/index.ts';

const presets = [...plugin.configs.recommended];
const jsonPlugin = { json };

/** What a user's own configuration adds to our presets, by the files it is for. */
const languages = {
  'our own language': { files: ['**/{*,.*}'], plugins: { 'mcp-tls': plugin }, language: 'mcp-tls/config' },
  '@eslint/json': { files: ['**/*.json'], plugins: jsonPlugin, language: 'json/json' },
  '@eslint/json with comments': { files: ['**/*.json'], plugins: jsonPlugin, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } },
  'yaml-eslint-parser': { files: ['**/*.{yml,yaml}'], languageOptions: { parser: yamlParser } },
  'toml-eslint-parser': { files: ['**/*.toml'], languageOptions: { parser: tomlParser } },
} satisfies Record<string, Linter.Config>;

type Language = keyof typeof languages;

function lint(language: Language, file: string, text: string, configs: readonly Linter.Config[] = presets): readonly string[] {
  return new Linter()
    .verify(text, [...configs, languages[language]], { filename: file })
    .map(({ ruleId, line, column, endLine, endColumn, severity, message }) => (ruleId === null ? message : `${line}:${column}-${endLine ?? 0}:${endColumn ?? 0} ${ruleId.replace('mcp-tls/no-', '')} ${severity}`));
}

const client = '{\n  "mcpServers": {\n    "a": { "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } }\n  }\n}\n';
const withComment = '{\n  // ours\n  "servers": { "a": { "url": "http://mcp.acme.io/mcp", } },\n}\n';
const compose = 'services:\n  a:\n    environment:\n      - NODE_TLS_REJECT_UNAUTHORIZED=0\n';
const codex = '[mcp_servers.a]\nurl = "http://mcp.acme.io/mcp"\n';

describe('with `recommended`, at the same place in', () => {
  it.each<{ language: Language; file: string; text: string; reports: readonly string[] }>([
    { language: 'our own language', file: '.mcp.json', text: client, reports: ['3:53-3:56 global-tls-bypass 2'] },
    { language: '@eslint/json', file: '.mcp.json', text: client, reports: ['3:53-3:56 global-tls-bypass 2'] },
    { language: 'our own language', file: '.vscode/mcp.json', text: withComment, reports: ['3:30-3:54 cleartext-transport 2'] },
    { language: '@eslint/json with comments', file: '.vscode/mcp.json', text: withComment, reports: ['3:30-3:54 cleartext-transport 2'] },
    { language: 'our own language', file: 'compose.yaml', text: compose, reports: ['4:9-4:39 global-tls-bypass 2'] },
    { language: 'yaml-eslint-parser', file: 'compose.yaml', text: compose, reports: ['4:9-4:39 global-tls-bypass 2'] },
    { language: 'our own language', file: '.codex/config.toml', text: codex, reports: ['2:7-2:31 cleartext-transport 2'] },
    { language: 'toml-eslint-parser', file: '.codex/config.toml', text: codex, reports: ['2:7-2:31 cleartext-transport 2'] },
    { language: 'our own language', file: 'Dockerfile', text: 'FROM node\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n', reports: ['2:5-2:35 global-tls-bypass 2'] },
    { language: 'our own language', file: 'examples/.mcp.json', text: client, reports: ['3:53-3:56 global-tls-bypass 1'] },
    { language: 'our own language', file: 'tests/.mcp.json', text: client, reports: [] },
    { language: '@eslint/json', file: '.mcp.json', text: client.replace('"0"', '"1"'), reports: [] },
    { language: 'yaml-eslint-parser', file: 'config.yaml', text: 'verify_ssl: false\n', reports: [] },
  ])('$language: $file', ({ language, file, text, reports }) => {
    expect(lint(language, file, text)).toEqual(reports);
  });
});

it('`strict` has switches, too; on proxies only the scan reports', () => {
  expect(lint('yaml-eslint-parser', 'config.yaml', 'verify_ssl: false\n', plugin.configs.strict)).toEqual(['1:13-1:18 verification-switch 1']);
  const nginx = 'server {\n  listen 443 ssl;\n  ssl_protocols TLSv1.1 TLSv1.2;\n}\n';
  expect(lint('our own language', 'nginx.conf', nginx, plugin.configs.strict)).toEqual([]);
});

describe('comments', () => {
  const rule = 'mcp-tls/no-global-tls-bypass';

  it.each<{ name: string; file: string; text: string }>([
    { name: 'above', file: '.env', text: `# eslint-disable-next-line ${rule} -- ours\nNODE_TLS_REJECT_UNAUTHORIZED=0\n` },
    { name: 'behind', file: 'compose.yaml', text: compose.replace('=0', `=0 # eslint-disable-line ${rule}`) },
    { name: 'in JSON', file: 'mcp.json', text: client.replace('"env": {', `\n// eslint-disable-next-line ${rule}\n"env": {`) },
    { name: 'in a script of another file', file: 'ci.yml', text: `steps:\n  - run: |\n      # eslint-disable-next-line ${rule}\n      NODE_TLS_REJECT_UNAUTHORIZED=0 node .\n` },
    { name: 'for a part of the file', file: 'a.sh', text: `# eslint-disable ${rule}\nexport NODE_TLS_REJECT_UNAUTHORIZED=0\n` },
  ])('suppress: $name', ({ file, text }) => {
    expect(lint('our own language', file, text)).toEqual([]);
  });

  it('that cover nothing are reported', () => {
    const configs = [...presets, { linterOptions: { reportUnusedDisableDirectives: 'error' as const } }];
    expect(lint('our own language', '.env', `# eslint-disable-next-line ${rule}\nA=0\n`, configs)).toEqual([expect.stringMatching(/^Unused eslint-disable directive/)]);
  });
});

it('a file that cannot be read is a parsing error, with its place', () => {
  const [message] = new Linter().verify('{ "NODE_TLS_REJECT_UNAUTHORIZED": \n', [...presets, languages['our own language']], { filename: '.mcp.json' });
  expect(message).toMatchObject({ fatal: true, line: 2, column: 1, message: 'Parsing error: not valid JSON: value expected' });
});

it('code is code, whatever it is called', () => {
  expect(lint('our own language', 'a.json', '{}')).toEqual([]);
  expect(new Linter().verify("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';", presets, { filename: 'config.env.js' })).toHaveLength(1);
});
