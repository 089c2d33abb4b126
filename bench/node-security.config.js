import parser from '@typescript-eslint/parser';
import nodeSecurity from 'eslint-plugin-node-security';

/** The one rule of node-security that speaks of certificates. */
export default [
  {
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { 'node-security': nodeSecurity },
    rules: { 'node-security/no-self-signed-certs': 'error' },
  },
];
