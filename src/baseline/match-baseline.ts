import { groupBy } from '../group-by.ts';
import type { BaselineEntry } from './entry.ts';

/** What became of findings and entries. */
export interface BaselineMatch<Found> {
  /** In no entry. */
  readonly fresh: readonly Found[];
  readonly known: readonly Found[];
  /** Entries that no finding took. */
  readonly left: readonly BaselineEntry[];
}

/**
 * Gives each finding an entry of its own, so that a third finding beside two equal known ones is new: first by what names
 * it in its file; then, for entries whose file is gone, by what names it in a file of any name.
 *
 * @param isGone whether there is no file at a path any more, so that it may have been renamed
 */
export function matchBaseline<Found extends BaselineEntry>(
  findings: readonly Found[],
  entries: readonly BaselineEntry[],
  isGone: (path: string) => boolean,
): BaselineMatch<Found> {
  const inPlace = take(findings, entries, ({ fingerprint }) => fingerprint);
  const [gone, still] = [inPlace.left.filter(({ path }) => isGone(path)), inPlace.left.filter(({ path }) => !isGone(path))];
  const renamed = take(inPlace.fresh, gone, ({ weakness, contentFingerprint }) => `${weakness}\0${contentFingerprint}`);

  const fresh = new Set(renamed.fresh);

  return {
    fresh: renamed.fresh,
    known: findings.filter((finding) => !fresh.has(finding)),
    left: [...still, ...renamed.left],
  };
}

function take<Found extends BaselineEntry>(
  findings: readonly Found[],
  entries: readonly BaselineEntry[],
  keyOf: (entry: BaselineEntry) => string,
): { readonly fresh: readonly Found[]; readonly left: readonly BaselineEntry[] } {
  const waiting = groupBy(entries, keyOf);
  const fresh = findings.filter((finding) => waiting.get(keyOf(finding))?.pop() === undefined);
  return { fresh, left: [...waiting.values()].flat() };
}
