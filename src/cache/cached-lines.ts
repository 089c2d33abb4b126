import { contentKey } from './content-key.ts';
import type { ResultCache } from './result-cache.ts';

/**
 * The lines on which a text starts a server: as they were in an earlier scan, else as they are read.
 *
 * @param extension which reader it is, as the name of the file ends
 */
export async function cachedLines(extension: string, text: string, cache: ResultCache, read: () => Promise<readonly number[]>): Promise<readonly number[]> {
  const key = contentKey(cache, ['listeners', extension], text);
  const known = cache.find(key, '', areLines);

  if (known !== undefined) {
    return known;
  }
  const fresh = await read();
  cache.keep(key, '', fresh);
  return fresh;
}

function areLines(kept: unknown): kept is readonly number[] {
  return Array.isArray(kept) && kept.every((line) => Number.isInteger(line) && line > 0);
}
