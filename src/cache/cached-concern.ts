import type { Format } from '../config-files/file-kinds.ts';
import type { EngineName } from '../finding.ts';
import { contentKey } from './content-key.ts';
import type { ResultCache } from './result-cache.ts';

/**
 * Whether a text concerns the rules: not, if it did not in an earlier scan, else as the test says. Of a text that does, an
 * engine's result is kept.
 *
 * @param kind which test it is
 * @param text in Latin-1
 */
export function cachedConcern(kind: EngineName | Format, text: string, cache: ResultCache, test: () => boolean): boolean {
  const key = contentKey(cache, ['concern', kind], text, 'latin1');

  if (cache.find(key, '', isNothing) !== undefined) {
    return false;
  }
  const concerns = test();

  if (!concerns) {
    cache.keep(key, '', []);
  }
  return concerns;
}

function isNothing(kept: unknown): kept is readonly [] {
  return Array.isArray(kept) && kept.length === 0;
}
