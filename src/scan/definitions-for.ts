import type { ResultCache } from '../cache/result-cache.ts';
import { memoryKeeper } from '../keep-memory-low.ts';
import type { Definition, Use } from '../switches/fact.ts';
import { needed } from '../switches/needed.ts';
import { tokenFilter } from '../token-filter.ts';
import { readDefinitions } from './read-definitions.ts';
import { readText } from './read-text.ts';

/** How often definitions may ask for further ones. */
const mostRounds = 6;

/**
 * Reads what uses ask for, and what the answers ask for in turn; in each round, from the files that name something new.
 *
 * @param files absolute paths
 * @param counts whether what a file says holds for the server
 */
export async function definitionsFor(uses: readonly Use[], files: readonly string[], counts: (file: string) => boolean, cache?: ResultCache): Promise<readonly Definition[]> {
  const keepMemoryLow = memoryKeeper();
  const texts = new Map<string, string>();
  const definitions = new Map<string, Definition>();
  let asked: ReadonlySet<string> = new Set();

  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = needed([...uses, ...definitions.values()]);
    const words = new Set([...wanted.names, ...wanted.callees]);
    const fresh = [...words].filter((word) => !asked.has(word));
    asked = words;

    if (fresh.length === 0) {
      break;
    }
    // Flags of a command line, and keys of configuration files, have dashes: `--verify-ssl`.
    const isNamed = tokenFilter([...new Set(fresh.flatMap((name) => [name, name.replaceAll('_', '-')]))]);

    for (const file of files) {
      const text = texts.get(file) ?? readText(file);
      texts.set(file, text);

      if (isNamed(text) && counts(file)) {
        for (const definition of await readDefinitions(text, file, wanted, cache)) {
          definitions.set(JSON.stringify(definition), definition);
        }
        keepMemoryLow();
      }
    }
  }
  return [...definitions.values()];
}
