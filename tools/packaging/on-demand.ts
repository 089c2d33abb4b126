import type { Plugin } from 'esbuild';

/** Stands in for `src/config-files/on-demand.ts`: each of its functions loads the real one when it is first called. */
const contents = `
import { createRequire } from 'node:module';

let loaded;
const load = () => (loaded ??= createRequire(import.meta.url)('#config-files'));

export const judge = (...inputs) => load().judge(...inputs);
export const createSourceCode = (...inputs) => load().createSourceCode(...inputs);
export const readFile = (...inputs) => load().readFile(...inputs);
`;

export const onDemand: Plugin = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({ filter: /(?:^|\/)on-demand\.ts$/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'on-demand' }));
    build.onLoad({ filter: /.*/, namespace: 'on-demand' }, () => ({ contents }));
  },
};
