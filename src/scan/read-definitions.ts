import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { languageOf, type Language } from './language-part.ts';

type Read = (text: string, file: string, wanted: Wanted) => readonly Definition[];

/** How the files of each language are read; a reader is loaded only then. */
const readers: Readonly<Record<Language, () => Promise<Read>>> = {
  eslint: async () => (await import('../engines/eslint/javascript-definitions.ts')).javascriptDefinitions,
  semgrep: async () => (await import('../switches/python/python-definitions.ts')).pythonDefinitions,
  configuration: async () => (await import('../config-files/config-definitions.ts')).configDefinitions,
};

/** Reads what a file (absolute path) says of some switches. */
export async function readDefinitions(text: string, file: string, wanted: Wanted): Promise<readonly Definition[]> {
  const language = languageOf(file);

  if (language === undefined) {
    return [];
  }
  const read = await readers[language]();
  return read(text, file, wanted);
}
