import type { Target } from './with-readable-copies.ts';

/** Windows takes no longer command lines; other systems take more. */
const longestCommandLine = 32_000;

/** Keeps what a crash loses small, and the workers evenly busy. */
const mostFiles = 40;

/**
 * What the start of Semgrep costs, in bytes that one rule could be tried on in the same time. Measured on 359 files of
 * real servers: 19 runs instead of 9 take 27 s of processor time instead of 33; 29 runs take no less.
 */
const startCost = 500_000;

/** A run of Semgrep over some files: each is given the rules that any of them needs. */
interface Chunk {
  readonly targets: Target[];
  readonly rules: Set<string>;
  /** Of all its files, in bytes. */
  size: number;
  /** Of its command line, in UTF-16 code units. */
  length: number;
}

/**
 * Splits targets into command lines. A file joins those with which it wastes least, because a run takes the rules that
 * any of its files needs; it gets a run of its own where that would be dearer than another start of Semgrep. What takes
 * longest goes first, so that no worker is left with it at the end.
 *
 * @param reserved length of the rest of the command line in UTF-16 code units
 */
export function chunkTargets(targets: readonly Target[], reserved: number, workers: number): readonly (readonly Target[])[] {
  const most = Math.min(mostFiles, Math.ceil(targets.length / workers));
  const chunks: Chunk[] = [];

  for (const target of targets.toSorted(byWork)) {
    const cost = target.sent.length + ' ""'.length;
    const open = chunks.filter((chunk) => chunk.targets.length < most && chunk.length + cost < longestCommandLine);
    const wastes = open.map((chunk) => waste(chunk, target));
    const least = Math.min(...wastes);
    let chunk = least < startCost ? open[wastes.indexOf(least)] : undefined;

    if (!chunk) {
      chunk = { targets: [], rules: new Set(), size: 0, length: reserved };
      chunks.push(chunk);
    }
    chunk.targets.push(target);
    chunk.size += sizeOf(target);
    chunk.length += cost;
    target.rules.forEach((rule) => chunk.rules.add(rule));
  }
  return chunks.toSorted((left, right) => right.size * right.rules.size - left.size * left.rules.size).map((chunk) => chunk.targets);
}

/** What rules are tried on in vain when a file joins a run, in bytes. */
function waste({ rules, size }: Chunk, target: Target): number {
  const added = target.rules.filter((rule) => !rules.has(rule)).length;
  return added * size + (rules.size + added - target.rules.length) * sizeOf(target);
}

function sizeOf({ size = 1 }: Target): number {
  return size;
}

function byWork(left: Target, right: Target): number {
  return right.rules.length * sizeOf(right) - left.rules.length * sizeOf(left) || left.rules.join().localeCompare(right.rules.join(), 'en');
}
