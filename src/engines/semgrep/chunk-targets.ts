import { globOf } from './chunk-config.ts';
import type { Target } from './readable-targets.ts';

/** Windows takes no longer command lines; other systems take more. */
const longestCommandLine = 32_000;

/** Keeps what a crash loses small, and the workers evenly busy. */
const mostFiles = 40;

/** A run of Semgrep over some files: each is given the rules that it or one of the same name needs. */
interface Chunk {
  readonly targets: Target[];
  readonly named: Map<string, { readonly rules: Set<string>; size: number }>;
  /** Bytes that rules are tried on. */
  work: number;
  /** Of its command line, in UTF-16 code units. */
  length: number;
}

/**
 * Splits targets into command lines that take about as long as each other: a file joins the run that then has least to
 * do. What takes longest goes first, so that no worker is left with it at the end.
 *
 * @param reserved length of the rest of the command line in UTF-16 code units
 */
export function chunkTargets(targets: readonly Target[], reserved: number, workers: number): readonly (readonly Target[])[] {
  const most = Math.min(mostFiles, Math.ceil(targets.length / workers));
  const newChunk = (): Chunk => ({ targets: [], named: new Map(), work: 0, length: reserved });
  const chunks = Array.from({ length: Math.ceil(targets.length / Math.max(1, most)) }, newChunk);

  for (const target of targets.toSorted(byWork)) {
    const cost = target.sent.length + ' ""'.length;
    const [best] = chunks
      .filter((chunk) => chunk.targets.length < most && chunk.length + cost < longestCommandLine)
      .map((chunk) => ({ chunk, work: chunk.work + addedWork(chunk, target) }))
      .sort((left, right) => left.work - right.work);
    const chunk = best?.chunk ?? newChunk();

    if (!best) {
      chunks.push(chunk);
    }
    chunk.work += addedWork(chunk, target);
    chunk.targets.push(target);
    chunk.length += cost;
    const named = chunk.named.get(globOf(target.sent)) ?? { rules: new Set(), size: 0 };
    named.size += sizeOf(target);
    target.rules.forEach((rule) => named.rules.add(rule));
    chunk.named.set(globOf(target.sent), named);
  }
  return chunks.filter((chunk) => chunk.targets.length > 0).toSorted((left, right) => right.work - left.work).map((chunk) => chunk.targets);
}

/** What a run has to do more for a file: its rules, and those of files with its name. */
function addedWork({ named }: Chunk, target: Target): number {
  const { rules, size } = named.get(globOf(target.sent)) ?? { rules: new Set(), size: 0 };
  const added = target.rules.filter((rule) => !rules.has(rule)).length;
  return added * size + (rules.size + added) * sizeOf(target);
}

function sizeOf({ size = 1 }: Target): number {
  return size;
}

function byWork(left: Target, right: Target): number {
  return right.rules.length * sizeOf(right) - left.rules.length * sizeOf(left);
}
