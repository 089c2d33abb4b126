import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, platform } from 'node:os';
import path from 'node:path';
import { env, versions } from 'node:process';
import { execa } from 'execa';
import { makeTree } from './make-tree.ts';
import { measure, median, type Cost } from './measure.ts';
import { findPeers, type Contestant } from './peers.ts';

/**
 * Runs ours and each peer on one tree and prints what each took, as Markdown. The tree is made (`BENCH_SERVERS` servers), or
 * given: npm run bench -- FOLDER. With `BENCH_WRITE=1` the result becomes the first part of docs/benchmarks.md.
 */

/** Runs in each pairing, ours and theirs in turn, so that a machine that slows down slows both. */
const runs = Number(env['BENCH_RUNS'] ?? 3);
const servers = Number(env['BENCH_SERVERS'] ?? 10);
const [given] = process.argv.slice(2);
const tree = path.resolve(given ?? 'bench/.cache/tree');
const lines: string[] = [];

if (!given) {
  makeTree(tree, servers);
}
if (!existsSync(tree)) {
  throw new Error(`${tree}: no such folder. Give the folder to scan, or none to have one made.`);
}
say(`Date: ${new Date().toISOString().slice(0, 10)} · ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'not known'}), ${platform()} · Node.js ${versions.node}`);
say(`Tree: ${given ? 'a folder of one\'s own' : `${servers} copies of the example server, each with 100 files beside it`} · ${runs} runs of each, in pairs, after one that does not count`);
say('');
say('| Command | Version | Wall clock, s: median (range) | Processor, s | Memory, MiB | Findings | They take |');
say('|---|---|---|---|---|---|---|');

for (const { ours, peer } of await findPeers(tree)) {
  await run(ours);
  await run(peer);
  const pairs: { ours: Measured; peer: Measured }[] = [];

  for (let index = 0; index < runs; index += 1) {
    pairs.push({ ours: await run(ours), peer: await run(peer) });
  }
  const ratio = median(pairs.map((pair) => pair.peer.seconds / pair.ours.seconds));
  say(await row(ours, pairs.map((pair) => pair.ours), ''));
  say(await row(peer, pairs.map((pair) => pair.peer), `${ratio.toFixed(2)} times as long`));
}
if (env['BENCH_WRITE']) {
  const before = readFileSync('docs/benchmarks.md', 'utf8');
  writeFileSync('docs/benchmarks.md', `${page()}${before.slice(before.indexOf('\n## '))}`);
}

interface Measured extends Cost {
  readonly findings: number;
}

/** Runs a whole process; any exit status but those of a finished scan is an error. */
async function run({ command, args, finished, count }: Contestant): Promise<Measured> {
  const { stdout, ...cost } = await measure(command, args, finished);
  return { ...cost, findings: count(stdout) };
}

async function row({ name, command, version }: Contestant, measured: readonly Measured[], ratio: string): Promise<string> {
  const seconds = measured.map((each) => each.seconds);
  const [first] = measured;
  const range = `${median(seconds).toFixed(2)} (${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)})`;
  const processor = median(measured.map((each) => each.processor)).toFixed(2);
  const memory = Math.max(...measured.map((each) => each.memory)).toFixed(0);
  const { stdout } = await execa(command, version);
  return `| ${name} | ${/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim()} | ${range} | ${processor} | ${memory} | ${first?.findings ?? 0} | ${ratio} |`;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}

function page(): string {
  return `# Benchmarks

What \`BENCH_SERVERS=4 BENCH_WRITE=1 npm run bench\` printed, unchanged. Each peer is run in turn with our scan of the same files by the same kind of
engine. Memory is that of the largest process. The numbers of findings differ because the tools look for different things: see
[comparison](comparison.md), which runs peers on cases with known answers. What rules cost one by one: \`npx tsx bench/rule-cost.ts FOLDER\`
and \`npx tsx bench/semgrep-rules.ts FOLDER\`; what joining switches across files costs: \`npx tsx bench/join.ts\`; how time and memory
grow with a tree: \`npx tsx bench/scale.ts\`.

${lines.join('\n')}
`;
}
