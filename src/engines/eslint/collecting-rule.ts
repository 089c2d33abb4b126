import type { TSESLint } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

/** A rule of the engine's own that reports nothing, and adds what it sees in a file to a list. */
export function collectingRule<Item>(collect: (sourceCode: Readonly<TSESLint.SourceCode>) => readonly Item[], items: Item[]): Rule.RuleModule {
  return {
    create: ({ sourceCode }) => ({
      Program() {
        // Two names of one type: the rules are written against typescript-eslint's.
        items.push(...collect(sourceCode as unknown as TSESLint.SourceCode));
      },
    }),
  };
}
