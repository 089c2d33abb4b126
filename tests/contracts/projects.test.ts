import { pathToFileURL } from 'node:url';
import path from 'node:path';
import js from '@eslint/js';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import plugin from '../../src/index.ts';
import { makeTree } from '../make-tree.ts';

const insecure = 'export const agent = new Agent({ rejectUnauthorized: false });\n';
const typed = 'export const agent: Agent = new Agent({ rejectUnauthorized: false } as Options);\n';
const globals = { Agent: 'readonly', Options: 'readonly' } as const;

describe('a project with JavaScript only', () => {
  const files = { 'src/server.js': insecure, 'src/worker.mjs': insecure, 'src/old.cjs': 'module.exports = new Agent({ rejectUnauthorized: false });\n', 'tests/server.js': insecure };

  it('is linted by the preset alone', async () => {
    expect(await lint(makeTree(files), plugin.configs.recommended)).toEqual({
      'src/old.cjs': ['mcp-tls/no-unverified-certificate error'],
      'src/server.js': ['mcp-tls/no-unverified-certificate error'],
      'src/worker.mjs': ['mcp-tls/no-unverified-certificate error'],
      'tests/server.js': [],
    });
  });

  it('is linted after ESLint\'s own recommendations', async () => {
    const found = await lint(makeTree(files), [js.configs.recommended, { languageOptions: { globals } }, ...plugin.configs.recommended]);
    expect(found['src/server.js']).toEqual(['mcp-tls/no-unverified-certificate error']);
  });

  it('warns in tests under `strict`', async () => {
    expect((await lint(makeTree(files), plugin.configs.strict))['tests/server.js']).toEqual(['mcp-tls/no-unverified-certificate warn']);
  });
});

describe('a project with typescript-eslint', () => {
  it('is linted with its parser', async () => {
    const found = await lint(makeTree({ 'src/server.ts': typed, 'src/view.tsx': `${typed}export const view = <p>{agent}</p>;\n` }), [
      ...tseslint.configs.recommended as Linter.Config[],
      ...plugin.configs.recommended,
    ]);
    expect(found).toEqual({ 'src/server.ts': ['mcp-tls/no-unverified-certificate error'], 'src/view.tsx': ['mcp-tls/no-unverified-certificate error'] });
  });

  it('is linted after `recommendedTypeChecked`, which needs types that we do not', async () => {
    const root = makeTree({
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [], "skipLibCheck": true }, "include": ["src"] }',
      'src/server.ts': 'declare class Agent { constructor(options: object) }\nexport const agent = new Agent({ rejectUnauthorized: false });\n',
    });
    const found = await lint(root, [
      ...tseslint.configs.recommendedTypeChecked as Linter.Config[],
      { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } } },
      ...plugin.configs.recommended,
    ]);
    expect(found).toEqual({ 'src/server.ts': ['mcp-tls/no-unverified-certificate error'] });
  });
});

describe('a tree with Python, JSON and TypeScript side by side', () => {
  const files = {
    'conftest.py': 'import requests\n',
    'src/client.py': 'requests.get(url, verify=False)\n',
    'tests/test_client.py': 'import pytest\n',
    'docs/conf.py': 'project = "x"\n',
    'mcp.json': '{ "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } }',
    'config.example.json': '{}',
    'src/server.ts': typed,
    'src/server.js': insecure,
  };

  it.each(['recommended', 'strict'] as const)('%s makes ESLint lint JavaScript, and nothing else', async (name) => {
    expect(Object.keys(await lint(makeTree(files), plugin.configs[name]))).toEqual(['src/server.js']);
  });

  it.each(['conftest.py', 'mcp.json', 'config.example.json', 'docs/conf.py', 'tests/test_client.py', 'src/server.ts'])(
    'no preset but `typescript` gives %s a configuration',
    async (file) => {
      const root = makeTree(files);
      const eslint = createEslint(root, plugin.configs.strict);
      expect(await eslint.calculateConfigForFile(path.join(root, file))).toBeUndefined();
    },
  );
});

describe('a configuration file of three lines', () => {
  it('is enough', async () => {
    const root = makeTree({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': `import mcpTls from ${JSON.stringify(pathToFileURL(path.resolve('dist/index.js')).href)};\n\nexport default [...mcpTls.configs.recommended];\n`,
      'server.js': insecure,
    });
    const [result] = await new ESLint({ cwd: root }).lintFiles(['server.js']);
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['mcp-tls/no-unverified-certificate']);
  });

  it('can name the rules one by one', async () => {
    const found = await lint(makeTree({ 'server.js': insecure }), [{ plugins: { 'mcp-tls': plugin }, rules: { 'mcp-tls/no-unverified-certificate': 'warn' } }]);
    expect(found).toEqual({ 'server.js': ['mcp-tls/no-unverified-certificate warn'] });
  });
});

it('a directive that names the rule suppresses it', async () => {
  const found = await lint(makeTree({ 'server.js': `// eslint-disable-next-line mcp-tls/no-unverified-certificate -- lab device\n${insecure}` }), plugin.configs.recommended);
  expect(found).toEqual({ 'server.js': [] });
});

function createEslint(cwd: string, config: Linter.Config[]): ESLint {
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config });
}

/** Rules and levels found in a folder, by file. */
async function lint(cwd: string, config: Linter.Config[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const results = await createEslint(cwd, config).lintFiles(['.']);
  return Object.fromEntries(
    results
      .map(({ filePath, messages }) => [
        path.relative(cwd, filePath).replaceAll('\\', '/'),
        messages.map(({ ruleId, severity, message }) => `${ruleId ?? message} ${severity === 2 ? 'error' : 'warn'}`),
      ] as const)
      .sort(([left], [right]) => left.localeCompare(right)),
  );
}
