import json from '@eslint/json';
import mcpTls from 'eslint-plugin-mcp-tls';
import { defineConfig } from 'eslint/config';

export default defineConfig([
  mcpTls.configs.recommended,
  mcpTls.configs.files,
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', extends: ['json/recommended'] },
  { files: ['.vscode/*.json'], plugins: { json }, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } },
]);
