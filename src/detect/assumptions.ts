import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

interface Assumption {
  readonly setting: string;
  readonly value: unknown;
}

/** By the tree, which is new with every text. */
const assumptions = new WeakMap<TSESTree.Program, Assumption>();

/**
 * Does something while every evaluation in a file takes a setting for set to a value, and its verdict for certain.
 *
 * @param setting as code names it: `config.verifySsl`
 */
export function assuming<Result>(sourceCode: Readonly<TSESLint.SourceCode>, setting: string, value: unknown, task: () => Result): Result {
  assumptions.set(sourceCode.ast, { setting, value });

  try {
    return task();
  } finally {
    assumptions.delete(sourceCode.ast);
  }
}

/** What is assumed of a setting at the moment, if anything. */
export function assumptionOn(setting: string, sourceCode: Readonly<TSESLint.SourceCode>): { readonly value: unknown } | undefined {
  const assumption = assumptions.get(sourceCode.ast);
  return assumption?.setting === setting ? assumption : undefined;
}
