import js from '@eslint/js';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import mcpTls from './dist/index.js';

/** Data flows one way (docs/architecture.md); a folder imports nothing that comes after it. */
const importDirection = {
  catalogue: ['create-rule', 'rules', 'detect', 'severity', 'configs', 'index', 'finding', 'targets', 'engines', 'scan', 'report', 'formatters', 'commands', 'cli'],
  detect: ['create-rule', 'rules', 'severity', 'configs', 'index', 'finding', 'targets', 'engines', 'scan', 'report', 'formatters', 'commands', 'cli'],
  rules: ['catalogue', 'severity', 'configs', 'index', 'finding', 'targets', 'engines', 'scan', 'report', 'formatters', 'commands', 'cli'],
  targets: ['rules', 'detect', 'engines', 'scan', 'report', 'formatters', 'commands', 'cli'],
  engines: ['rules', 'severity', 'configs', 'scan', 'report', 'formatters', 'commands', 'cli'],
  scan: ['rules', 'detect', 'formatters', 'commands', 'cli'],
  formatters: ['rules', 'detect', 'targets', 'engines', 'scan', 'commands', 'cli'],
  commands: ['rules', 'detect', 'cli'],
};
const noProcess = { name: 'process', message: 'Only src/cli.ts touches the process.' };

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/node_modules/',
    'bench/.cache/',
    'examples/',
    'semgrep/',
    'tests/clients/',
    'tests/handshakes/',
    'tests/projects/',
  ]),
  js.configs.recommended,
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.config.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts'],
    // Reports and manifests are read as they come; the assertions say what they are.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'javascript',
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    name: 'source',
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', noProcess],
      'no-restricted-imports': ['error', restrictImports([])],
    },
  },
  ...Object.entries(importDirection).map(([folder, later]) => ({
    name: `source/${folder}`,
    files: [`src/${folder}/**/*.ts`, `src/${folder}.ts`],
    rules: { 'no-restricted-imports': ['error', restrictImports(later)] },
  })),
  { name: 'rules', files: ['src/rules/no-*.ts'], extends: [eslintPlugin.configs['rules-recommended']] },
  {
    name: 'rules/tests',
    files: ['tests/rules/*.test.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    rules: {
      'eslint-plugin/require-test-case-name': 'error',
      'eslint-plugin/unique-test-case-names': 'error',
      'eslint-plugin/test-case-property-ordering': ['error', ['name', 'filename', 'code', 'output', 'options', 'errors']],
    },
  },
  ...mcpTls.configs.strict,
]);

/** Imports of other folders of `src` by their relative paths, whatever stands before them. */
function restrictImports(later) {
  return {
    paths: [noProcess, { ...noProcess, name: 'node:process' }],
    patterns: later.length === 0 ? [] : [{ regex: `^(?:\\.\\.?/)+(?:${later.join('|')})(?:\\.ts$|/)`, message: 'Data flows the other way: see docs/architecture.md.' }],
  };
}
