import type { Target } from './with-readable-copies.ts';

/** Windows takes no longer command lines; other systems take more. */
const longestCommandLine = 32_000;

/** Keeps what a crash loses small, and the workers evenly busy; starting Semgrep costs a fifth of a second. */
const mostFiles = 40;

/**
 * Splits targets into command lines. Files that need the same rules go together, because a run takes the rules that any
 * of its files needs; those that need most go first, so that no worker is left with them at the end.
 *
 * @param reserved length of the rest of the command line in UTF-16 code units
 */
export function chunkTargets(targets: readonly Target[], reserved: number, workers: number): readonly (readonly Target[])[] {
  const most = Math.min(mostFiles, Math.ceil(targets.length / workers));
  const chunks: Target[][] = [];
  let length = Infinity;

  for (const target of targets.toSorted(byRules)) {
    const cost = target.sent.length + ' ""'.length;

    if (length + cost >= longestCommandLine || (chunks.at(-1)?.length ?? most) >= most) {
      chunks.push([]);
      length = reserved;
    }
    chunks.at(-1)?.push(target);
    length += cost;
  }
  return chunks;
}

function byRules(left: Target, right: Target): number {
  return right.rules.length - left.rules.length || left.rules.join().localeCompare(right.rules.join(), 'en');
}
