import { createRequire } from 'node:module';
import type { Linter } from 'eslint/universal';

/** Files that ESLint reads here. A pattern without an extension would not make it read TypeScript. */
export const languageFiles: string[] = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'];

/** How every JavaScript and TypeScript file is parsed, whatever its project says. */
export const languageOptions: NonNullable<Linter.Config['languageOptions']> = {
  parser: createRequire(import.meta.url)('#typescript-parser') as Linter.Parser,
  sourceType: 'module',
  // No rule reads documentation comments, or what a library declares.
  parserOptions: { ecmaFeatures: { jsx: true }, jsDocParsingMode: 'none', lib: [] },
};
