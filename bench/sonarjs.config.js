import parser from '@typescript-eslint/parser';
import sonarjs from 'eslint-plugin-sonarjs';

/** The two rules of sonarjs that speak of TLS, as a project would turn them on for this purpose. */
export default [
  {
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { sonarjs },
    rules: { 'sonarjs/unverified-certificate': 'error', 'sonarjs/unverified-hostname': 'error', 'sonarjs/weak-ssl': 'error' },
  },
];
