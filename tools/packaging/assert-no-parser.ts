import type { Metafile } from 'esbuild';

const heavy = /(?:^|\/)node_modules\/(?:typescript|eslint|espree|yaml|jsonc-parser|toml-eslint-parser|unbash|dockerfile-ast|@eslint\/plugin-kit|@typescript-eslint\/(?:parser|typescript-estree))\//;

/**
 * Holds the plugin to its promise: it brings no parser, no TypeScript and no second ESLint.
 *
 * @throws Error that names the files
 */
export function assertNoParser({ outputs }: Metafile): void {
  const found = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => heavy.test(file)));

  if (found.length > 0) {
    throw new Error(`The plugin's entry must not contain a parser, but holds ${found.slice(0, 5).join(', ')}.`);
  }
}
