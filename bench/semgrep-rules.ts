import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { chunkCandidates } from '../src/engines/semgrep/chunk-candidates.ts';
import { layOut } from '../src/engines/semgrep/lay-out.ts';
import { readCandidates } from '../src/engines/semgrep/read-candidates.ts';
import { scanArguments } from '../src/engines/semgrep/scan-chunk.ts';
import { findSemgrep } from '../src/engines/semgrep-setup.ts';
import { findTargets } from '../src/targets.ts';

/**
 * What each Python rule costs on a tree, by Semgrep's own clock: the same files, rules and chunks as in a scan, one chunk
 * after the other. Ends with an error when a rule takes more than its share of matching.
 */
const [tree] = process.argv.slice(2);

if (!tree) {
  throw new Error('Give the folder with the files to scan: npx tsx bench/semgrep-rules.ts FOLDER');
}
/** What of Semgrep's `--time` is read. Times in seconds; negative where a rule was not run. */
interface Timed {
  readonly time: {
    readonly rules: readonly (string | { readonly id: string })[];
    readonly targets: readonly { readonly parse_times: readonly number[]; readonly match_times: readonly number[] }[];
  };
}

const mostShare = 0.15;
const root = path.resolve(tree);
const { candidates, files } = await findTargets({ root, paths: [root], engines: ['semgrep'] });
const { candidates: concerned } = readCandidates(candidates.semgrep);
const semgrep = await findSemgrep({ install: true, root, notice: (line) => console.error(line), env: process.env });
const [program, ...first] = semgrep.command;
const matching = new Map<string, { seconds: number; files: number }>();
let parsing = 0;

const folder = mkdtempSync(path.join(tmpdir(), 'semgrep-rules-'));

for (const [index, chunk] of chunkCandidates(concerned, 2).entries()) {
  const own = path.join(folder, String(index));
  const { stdout } = await execa(program, [...first, ...scanArguments(layOut(chunk, own), own), '--time'], {
    reject: false,
    maxBuffer: 1e9,
    env: { SEMGREP_ENABLE_VERSION_CHECK: '0' },
  });
  const { time } = JSON.parse(stdout) as Timed;

  for (const { parse_times, match_times } of time.targets) {
    parsing += parse_times.reduce((sum, seconds) => sum + Math.max(0, seconds), 0);

    for (const [index, seconds] of match_times.entries()) {
      const rule = time.rules[index] ?? '';
      const id = typeof rule === 'string' ? rule : rule.id;
      const known = matching.get(id) ?? { seconds: 0, files: 0 };
      matching.set(id, { seconds: known.seconds + Math.max(0, seconds), files: known.files + Number(seconds > 0) });
    }
  }
}
rmSync(folder, { recursive: true });
const total = [...matching.values()].reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`${tree}: ${files} Python files, ${concerned.length} concern a rule · Semgrep ${semgrep.version} · parsing ${parsing.toFixed(1)} s, matching ${total.toFixed(1)} s\n`);
console.log('share of matching · seconds · files · rule');

for (const [id, { seconds, files: matched }] of [...matching].sort(([, left], [, right]) => right.seconds - left.seconds)) {
  console.log(`${((seconds / total) * 100).toFixed(1).padStart(5)} %  ${seconds.toFixed(2).padStart(6)}  ${String(matched).padStart(5)}  ${id}`);

  if (seconds / total > mostShare) {
    console.error(`${id} takes more than ${mostShare * 100} % of matching.`);
    process.exitCode = 1;
  }
}
