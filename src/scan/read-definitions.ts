import { cachedDefinitions } from '../cache/cached-definitions.ts';
import type { ResultCache } from '../cache/result-cache.ts';
import { lintedName } from '../engines/eslint/linted-name.ts';
import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { languageOf, type Language } from './language-part.ts';

type Read = (text: string, file: string, wanted: Wanted) => readonly Definition[];

/** How the files of each language are read. */
const loaders: Readonly<Record<Language, () => Promise<Read>>> = {
  eslint: async () => (await import('../engines/eslint/javascript-definitions.ts')).javascriptDefinitions,
  semgrep: async () => (await import('../switches/python/python-definitions.ts')).pythonDefinitions,
  configuration: async () => (await import('../config-files/config-definitions.ts')).configDefinitions,
};

const readers = new Map<Language, Read>();

/** Reads what a file (absolute path) says of some switches, or takes what it said in an earlier scan. */
export async function readDefinitions(text: string, file: string, wanted: Wanted, cache?: ResultCache): Promise<readonly Definition[]> {
  const language = languageOf(file);

  if (language === undefined) {
    return [];
  }
  const read = async () => (await reader(language))(text, file, wanted);
  return cache ? cachedDefinitions({ file, seenName: lintedName(file), text, wanted }, cache, read) : read();
}

/** The reader of a language, which is loaded when it is first needed. */
async function reader(language: Language): Promise<Read> {
  const known = readers.get(language) ?? (await loaders[language]());
  readers.set(language, known);
  return known;
}
