import mcpTls from 'eslint-plugin-mcp-tls';

const everyRule = Object.fromEntries(Object.keys(mcpTls.rules).map((name) => [`mcp-tls/${name}`, 'error']));
const parser = process.env.MATRIX_PARSER === 'typescript-eslint' ? await import('@typescript-eslint/parser') : undefined;

/** Every rule on every fixture, with the parser that the test asks for. */
export default [
  { files: ['**/*.js', '**/*.cjs'], ...(parser ? { languageOptions: { parser } } : {}) },
  ...(parser ? [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser } }] : []),
  { plugins: { 'mcp-tls': mcpTls }, rules: everyRule },
];
