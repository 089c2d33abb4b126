import { describe, expect, inject, it } from 'vitest';
import { configurationSeeds } from './configuration-seeds.ts';
import { mutants } from './mutate.ts';
import { languages, seeds } from './seeds.ts';
import { sweep } from './sweep.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many mutants of each language are scanned. */
    mutants: number;
    /** What decides over them. */
    seed: number;
  }
}

/** Files in one run of the command: together they take a fraction of what one of them may take. */
const batch = { javascript: 100, python: 40, configuration: 200 } as const;

describe('mutants of our own sources, through the real command and engines', () => {
  const [count, seed] = [inject('mutants'), inject('seed')];

  it.each(['javascript', 'python'] as const)(`of %s: ${count} of seed ${seed} are each read, or not read for a reason of theirs, in ten seconds`, async (language) => {
    const { extensions, spans } = languages[language];
    const files = Object.fromEntries(
      mutants(seeds(languages[language]), { count, seed, spans }).map((text, index) => [
        `${index}.${extensions[index % extensions.length] ?? ''}`,
        // Each fifth one is written as Latin-1, so that it is no UTF-8.
        Buffer.from(text, index % 5 === 4 ? 'latin1' : 'utf8'),
      ]),
    );
    expect(await sweep(files, batch[language])).toEqual([]);
  });

  it(`of configuration files: ${count} of seed ${seed}, likewise`, async () => {
    const names = Object.keys(configurationSeeds);
    const each = Math.ceil(count / names.length);
    const files = names.flatMap((name) =>
      mutants(configurationSeeds[name] ?? [], { count: each, seed, spans: () => [] }).map((text, index) => [`${index}/${name}`, Buffer.from(text, index % 5 === 4 ? 'latin1' : 'utf8')] as const),
    );
    expect(await sweep(Object.fromEntries(files), batch.configuration)).toEqual([]);
  });
});
