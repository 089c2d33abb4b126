import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { clients as javascriptClients } from '../tests/handshakes/javascript/clients.ts';
import { clients as pythonClients } from '../tests/handshakes/python/clients.ts';
import { findPeers } from './peers.ts';

/** A pair of programs: one that was run and accepts a certificate it should refuse, and one that does not. */
interface Pair {
  readonly insecure: string;
  readonly secure: string;
}

/** A linter to measure. `{tree}` in its arguments is the folder with the programs. */
interface Linter {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Names of the files in which it reports something. */
  readonly files: (stdout: string) => readonly string[];
}

type EslintOutput = readonly { readonly filePath: string; readonly messages: readonly { readonly ruleId: string | null }[] }[];

const eslintFiles = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as EslintOutput).filter(({ messages }) => messages.some(({ ruleId }) => ruleId !== null)).map(({ filePath }) => filePath);
const banditFiles = (stdout: string): readonly string[] => (JSON.parse(stdout) as { results: { filename: string }[] }).results.map(({ filename }) => filename);
const ruffFiles = (stdout: string): readonly string[] => (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) => filename);
const ourFiles = (stdout: string): readonly string[] => (JSON.parse(stdout) as { findings: { path: string }[] }).findings.map(({ path: file }) => file);

const ours: Linter = {
  name: 'mcp-tls scan',
  command: process.execPath,
  args: ['dist/cli.js', 'scan', '{tree}', '--root', '{tree}', '--no-config', '--format', 'json', '--fail-on', 'never'],
  files: ourFiles,
};
const eslint = (name: string, config: string): Linter => ({
  name,
  command: 'bench/node_modules/.bin/eslint',
  args: ['--config', config, '--no-warn-ignored', '--no-ignore', '--format', 'json', '{tree}'],
  files: eslintFiles,
});

const languages = [
  {
    title: 'JavaScript',
    folder: 'tests/handshakes/javascript/programs',
    pairs: javascriptClients.filter(({ accepts }) => accepts.length > 0).map(({ name }): Pair => ({ insecure: `${name}.insecure.mjs`, secure: `${name}.secure.mjs` })),
    linters: [ours, eslint('eslint-plugin-sonarjs', 'bench/sonarjs.config.js'), eslint('eslint-plugin-node-security', 'bench/node-security.config.js')],
  },
  {
    title: 'Python',
    folder: 'tests/handshakes/python/programs',
    pairs: pythonClients.filter(({ accepts }) => accepts.length > 0).map(({ name }): Pair => ({ insecure: `${name}_insecure.py`, secure: `${name}_secure.py` })),
    linters: [
      ours,
      { name: 'bandit', command: 'bench/.venv/bin/bandit', args: ['--quiet', '--recursive', '--format', 'json', '--tests', 'B323,B501,B502,B503,B504', '{tree}'], files: banditFiles },
      { name: 'ruff', command: 'bench/.venv/bin/ruff', args: ['check', '--isolated', '--no-cache', '--output-format', 'json', '--select', 'S323,S501,S502,S503,S504', '{tree}'], files: ruffFiles },
    ],
  },
] as const;

if (!existsSync('bench/.venv') || !existsSync('bench/node_modules')) {
  await findPeers('.');
}

for (const { title, folder, pairs, linters } of languages) {
  const programs = new Set(readdirSync(folder));
  const known = pairs.filter(({ insecure, secure }) => programs.has(insecure) && programs.has(secure));
  // Copied, so that no path says "test", and the parts of the handshakes that are no programs stay out.
  mkdirSync('bench/.cache', { recursive: true });
  const tree = mkdtempSync(path.resolve('bench/.cache/programs-'));

  try {
    known.flatMap(({ insecure, secure }) => [insecure, secure]).forEach((file) => cpSync(path.join(folder, file), path.join(tree, file)));
    console.log(`${title}: ${known.length} pairs of programs`);

    for (const linter of linters) {
      const reported = await report(linter, tree);
      const insecure = known.filter((pair) => reported.has(pair.insecure)).length;
      const secure = known.filter((pair) => reported.has(pair.secure)).length;
      console.log(`  ${linter.name.padEnd(30)} ${insecure} insecure ones reported, ${secure} secure ones`);
    }
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Names of the programs that a linter reports; one that ends with more than "findings" is an error. */
async function report({ command, args, files }: Linter, tree: string): Promise<ReadonlySet<string>> {
  const { stdout, stderr, exitCode } = await execa(command, args.map((arg) => arg.replace('{tree}', tree)), { reject: false, maxBuffer: 1e9 });

  if (exitCode !== 0 && exitCode !== 1) {
    throw new Error(`${command} ended with ${exitCode}: ${stderr.slice(-500)}`);
  }
  return new Set(files(stdout).map((file) => path.basename(file)));
}
