/**
 * What only files that are no code need, parsers and all. The published plugin loads it when such a file is first linted (see
 * `tools/packaging/on-demand.ts`), so everything else that it imports from this folder has to do without.
 */
export { judge } from './judge.ts';
export { createSourceCode } from './language/config-source-code.ts';
export { readFile } from './read-file.ts';
