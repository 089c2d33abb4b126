import type { TSESLint } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

/** What a linter has parsed, as `detect/` takes it: ESLint and typescript-eslint have types of their own for the same object. */
export function forDetection(sourceCode: SourceCode): TSESLint.SourceCode {
  return sourceCode as SourceCode & TSESLint.SourceCode;
}
