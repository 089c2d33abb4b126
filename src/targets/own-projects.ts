import { compareText } from '../compare-text.ts';
import type { Shard } from '../shard.ts';

/**
 * The projects that one shard takes. The largest come first, each to the shard that has least by then: so the shards are
 * nearly equal, whatever their order, and on every machine the same for the same tree.
 *
 * @param sizes of projects by their paths relative to the root
 */
export function ownProjects(sizes: ReadonlyMap<string, number>, { index, count }: Shard): ReadonlySet<string> {
  const totals = Array.from({ length: count }, () => 0);
  const own = new Set<string>();

  for (const [project, size] of [...sizes].sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || compareText(a, b))) {
    const least = totals.indexOf(Math.min(...totals));
    totals[least] = (totals[least] ?? 0) + size;

    if (least === index - 1) {
      own.add(project);
    }
  }
  return own;
}
