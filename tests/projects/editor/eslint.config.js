import mcpTls from 'eslint-plugin-mcp-tls';

export default [
  { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  ...mcpTls.configs.typescript,
];
