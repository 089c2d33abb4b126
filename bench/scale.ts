import path from 'node:path';
import { env } from 'node:process';
import { makeTree } from './make-tree.ts';
import { measure } from './measure.ts';

/** How the time for a file, and memory, change with the size of a tree: one of servers, with a hundred times as many files without a word about TLS. */
const sizes = (env['BENCH_FILES'] ?? '1000,5000,15000,45000').split(',').map(Number);

/** Files of one server: those of the example, and those beside it. */
const perServer = 308;
const tree = path.resolve('bench/.cache/scale');

console.log('| Files | Wall clock, s | Processor, ms a file | Memory, MiB | Findings |');
console.log('|---|---|---|---|---|');

for (const size of sizes) {
  const servers = Math.max(1, Math.round(size / perServer));
  makeTree(tree, servers, 150);
  const args = ['dist/cli.js', 'scan', tree, '--root', tree, '--format', 'json', '--preset', 'strict', '--fail-on', 'never'];
  const { seconds, processor, memory, stdout } = await measure(process.execPath, args, [0]);
  const { findings, walked } = JSON.parse(stdout) as { findings: unknown[]; walked: { files: number } };
  console.log(`| ${walked.files} | ${seconds.toFixed(2)} | ${((processor / walked.files) * 1000).toFixed(2)} | ${memory.toFixed(0)} | ${findings.length} |`);
}
