import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { contentKey } from './content-key.ts';
import type { ResultCache } from './result-cache.ts';

/** The name under which a file is read, its text, and what is asked of it. */
export interface Question {
  /** Absolute path. */
  readonly file: string;
  /** What the reader sees of the path. */
  readonly seenName: string;
  readonly text: string;
  readonly wanted: Wanted;
}

/** What a file says of switches: as it did when the same was asked of the same text, else by reading it. One that holds its own path is read. */
export async function cachedDefinitions(
  { file, seenName, text, wanted }: Question,
  cache: ResultCache,
  read: () => Promise<readonly Definition[]>,
): Promise<readonly Definition[]> {
  if (text.includes(file)) {
    return read();
  }
  const { areDefinitions } = await import('./check-result.ts');
  const key = contentKey(cache, ['definitions', seenName, asked(wanted)], text);
  const known = cache.find(key, file, areDefinitions);

  if (known !== undefined) {
    return known;
  }
  const fresh = await read();
  cache.keep(key, file, fresh);
  return fresh;
}

/** What is wanted, in one order. */
function asked({ names, callees, positions }: Wanted): string {
  const places = [...(positions ?? [])].map(([callee, numbers]) => [callee, ...[...numbers].sort((a, b) => a - b)].join(' '));
  return JSON.stringify([[...names].sort(), [...callees].sort(), places.sort(), positions === undefined]);
}
