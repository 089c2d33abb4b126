import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { execa } from 'execa';
import { makeTree } from './make-tree.ts';
import { findPeers, type Contestant } from './peers.ts';

/** Runs in each pairing, ours and theirs in turn, so that a machine that slows down slows both. */
const runs = Number(env['BENCH_RUNS'] ?? 3);
const [given] = process.argv.slice(2);
const tree = path.resolve(given ?? 'bench/.cache/tree');

if (!given) {
  makeTree(tree, Number(env['BENCH_SERVERS'] ?? 10));
}
if (!existsSync(tree)) {
  throw new Error(`${tree}: no such folder. Give the folder to scan, or none to have one made.`);
}
console.log(`Tree: ${tree} · ${runs} runs of each, in pairs · wall-clock seconds of whole processes\n`);

for (const { ours, peer } of await findPeers(tree)) {
  await run(ours);
  await run(peer);
  const pairs: { ours: Measured; peer: Measured }[] = [];

  for (let index = 0; index < runs; index += 1) {
    pairs.push({ ours: await run(ours), peer: await run(peer) });
  }
  const ratio = median(pairs.map((pair) => pair.peer.seconds / pair.ours.seconds));
  console.log(`${ours.name.padEnd(34)} ${describe(pairs.map((pair) => pair.ours))}`);
  console.log(`${peer.name.padEnd(34)} ${describe(pairs.map((pair) => pair.peer))}`);
  console.log(`${'they take'.padEnd(34)} ${ratio.toFixed(2)} times as long\n`);
}

interface Measured {
  readonly seconds: number;
  readonly findings: number;
}

/** Runs a whole process; any exit status but those of a finished scan is an error. */
async function run({ command, args, finished, count }: Contestant): Promise<Measured> {
  const start = performance.now();
  const { stdout, exitCode, stderr } = await execa(command, args, { reject: false, maxBuffer: 1e9, env: { SEMGREP_ENABLE_VERSION_CHECK: '0' } });

  if (exitCode === undefined || !finished.includes(exitCode)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}: ${stderr.slice(-500)}`);
  }
  return { seconds: (performance.now() - start) / 1000, findings: count(stdout) };
}

function describe(measured: readonly Measured[]): string {
  const seconds = measured.map((each) => each.seconds);
  const [first] = measured;
  return `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}), ${first?.findings ?? 0} findings`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
