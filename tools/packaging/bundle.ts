import { build, type BuildOptions, type Metafile } from 'esbuild';
import { onDemand } from './on-demand.ts';
import { slimTypescriptEslintUtils } from './slim-typescript-eslint-utils.ts';

/** CommonJS packages in an ESM bundle still expect these names. */
const commonJsNames = [
  `import{createRequire as __cr}from'node:module';`,
  `import{fileURLToPath as __f}from'node:url';`,
  `import{dirname as __d}from'node:path';`,
  `const require=__cr(import.meta.url),__filename=__f(import.meta.url),__dirname=__d(__filename);`,
].join('');

/** Bundles the plugin, the command and the parsers into a folder; gives the plugin's metafile and all bundled files. */
export async function bundle(outdir: string): Promise<{ readonly plugin: Metafile; readonly inputs: readonly string[] }> {
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    outdir,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [slimTypescriptEslintUtils],
    // Its CommonJS build hides its requires from bundlers.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  } as const satisfies BuildOptions;
  const esm = { ...common, format: 'esm', banner: { js: commonJsNames } } as const satisfies BuildOptions;

  const results = await Promise.all([
    // Readable, so that people can see what runs inside their ESLint.
    build({ ...esm, entryPoints: ['src/index.ts'], plugins: [...common.plugins, onDemand] }),
    build({ ...esm, entryPoints: ['src/cli.ts'], splitting: true, minify: true }),
    build({ ...common, entryPoints: { 'config-files': 'src/config-files/on-demand.ts' }, format: 'cjs', minify: true, outExtension: { '.js': '.cjs' } }),
    build({ ...common, entryPoints: ['src/typescript-parser.ts'], format: 'cjs', minify: true, outExtension: { '.js': '.cjs' } }),
  ]);
  return { plugin: results[0].metafile, inputs: results.flatMap(({ metafile }) => Object.keys(metafile.inputs)) };
}
