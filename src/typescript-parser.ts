import type { Linter } from 'eslint';
import { analyze } from '@typescript-eslint/scope-manager';
import { parseAndGenerateServices } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { mayDirect } from './suppression/other-tools.ts';

/** The parser of `configs.typescript`; bundled with its TypeScript, and with the parser of `scan`, into one file, `dist/typescript-parser.cjs`. */
export { meta, parseForESLint } from '@typescript-eslint/parser';
export { version } from 'typescript';

/**
 * The parser of `scan`: the same trees and scopes without what our rules never ask for, which takes half of the time:
 * tokens, TypeScript's own trees, and comments in a file where none of them can mean anything to us.
 *
 * @throws what the parser throws for text that is not valid
 */
export function parseForDetection(text: string, options: Linter.ParserOptions): Linter.ESLintParseResult {
  const comment = mayDirect(text);
  const { ast } = parseAndGenerateServices(text, { ...options, jsx: true, loc: true, range: true, preserveNodeMaps: false, tokens: false, comment });
  Object.assign(ast, { tokens: [], ...(!comment && { comments: [] }) });
  // ESLint and typescript-eslint have types of their own for the same trees and scopes.
  return { ast, scopeManager: analyze(ast, { lib: [], sourceType: 'module' }), visitorKeys } as unknown as Linter.ESLintParseResult;
}
