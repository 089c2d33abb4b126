import mcpTls from 'eslint-plugin-mcp-tls';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { files: ['**/*.ts'], extends: [tseslint.configs.recommendedTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  mcpTls.configs.recommended,
);
