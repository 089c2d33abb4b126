import { groupBy } from '../../group-by.ts';
import type { Entry } from '../reading.ts';

/** The entries of each document of a file. */
export function documentsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [...groupBy(entries, ({ document = 0 }) => document).values()];
}
