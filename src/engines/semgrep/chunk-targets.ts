import type { Target } from './with-readable-copies.ts';

/** Windows takes no longer command lines; other systems take more. */
const longestCommandLine = 32_000;

/** Keeps what a crash loses small; starting Semgrep costs a fifth of a second. */
const mostFiles = 100;

/**
 * Splits targets into command lines, of about the same number of files for each worker.
 *
 * @param reserved length of the rest of the command line in UTF-16 code units
 */
export function chunkTargets(targets: readonly Target[], reserved: number, workers: number): readonly (readonly Target[])[] {
  const most = Math.min(mostFiles, Math.ceil(targets.length / workers));
  const chunks: Target[][] = [];
  let length = Infinity;

  for (const target of targets) {
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
