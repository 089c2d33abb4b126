import type { Entry } from '../reading.ts';

/** The documents of a YAML file: a key of the top level that comes again after another one begins a new document. */
export function documentsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const documents: Entry[][] = [];
  let seen = new Set<string>();
  let last: string | undefined;

  for (const entry of entries) {
    const [key = ''] = entry.keys;

    if (documents.length === 0 || (key !== last && seen.has(key))) {
      documents.push([]);
      seen = new Set();
    }
    documents.at(-1)?.push(entry);
    seen.add(key);
    last = key;
  }
  return documents;
}
