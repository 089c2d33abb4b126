import type { Entry } from '../reading.ts';

/** Entries by their path, to look at what stands beside one of them in its document. */
export class Siblings {
  readonly #byPath = new Map<string, Entry>();
  readonly #lists = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      this.#byPath.set(pathOf(entry.keys, entry), entry);

      if (/^\d+$/.test(entry.keys.at(-1) ?? '')) {
        const path = pathOf(entry.keys.slice(0, -1), entry);
        const list = this.#lists.get(path);
        this.#lists.set(path, list ?? [entry]);
        list?.push(entry);
      }
    }
  }

  /** The entry under another key of the map that an entry stands in. */
  beside(entry: Entry, key: string): Entry | undefined {
    return this.#byPath.get(pathOf([...entry.keys.slice(0, -1), key], entry));
  }

  /** The scalar items of the list under another key of that map; of the list that the entry stands in, if none is given. */
  list(entry: Entry, key?: string): readonly Entry[] {
    return this.#lists.get(pathOf([...entry.keys.slice(0, -1), ...(key === undefined ? [] : [key])], entry)) ?? [];
  }

  /** The items of the list that stands under a key beside the list of an entry. */
  listBeside(entry: Entry, key: string): readonly Entry[] {
    return this.#lists.get(pathOf([...entry.keys.slice(0, -2), key], entry)) ?? [];
  }
}

/** One text for a path and a document; keys may hold any other character than the one between them. */
function pathOf(keys: readonly string[], { document = 0 }: Entry): string {
  return [String(document), ...keys].join('\0');
}
