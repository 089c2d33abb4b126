import { createRequire } from 'node:module';
import type { Linter } from 'eslint/universal';
import type * as parserModule from '../../typescript-parser.ts';

const { parseForDetection } = createRequire(import.meta.url)('#typescript-parser') as typeof parserModule;

/** Files that ESLint reads here. A pattern without an extension would not make it read TypeScript. */
export const languageFiles: string[] = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'];

/** How every JavaScript and TypeScript file is parsed, whatever its project says. */
export const languageOptions: NonNullable<Linter.Config['languageOptions']> = {
  parser: { meta: { name: 'mcp-tls/detection-parser', version: '1' }, parseForESLint: parseForDetection },
  sourceType: 'module',
  // No rule reads documentation comments.
  parserOptions: { jsDocParsingMode: 'none' },
};
