/** The parser that `scan` and `configs.typescript` use; bundled with its TypeScript into one file, `dist/typescript-parser.cjs`. */
export { meta, parseForESLint } from '@typescript-eslint/parser';
export { version } from 'typescript';
