import type { Plugin } from 'esbuild';

/** The parts of `@typescript-eslint/utils` that rules need at run time; its index would load ESLint as well. */
const contents = `
export * as ASTUtils from '@typescript-eslint/utils/ast-utils';
export * as ESLintUtils from '@typescript-eslint/utils/eslint-utils';
export { AST_NODE_TYPES, AST_TOKEN_TYPES } from '@typescript-eslint/types';
`;

export const slimTypescriptEslintUtils: Plugin = {
  name: 'slim-typescript-eslint-utils',
  setup(build) {
    build.onResolve({ filter: /^@typescript-eslint\/utils$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? undefined : { path, namespace: 'slim' },
    );
    build.onLoad({ filter: /.*/, namespace: 'slim' }, () => ({ contents, resolveDir: process.cwd() }));
  },
};
