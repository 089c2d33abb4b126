import type { EngineName } from '../finding.ts';
import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { fileType } from '../targets/file-types.ts';

type Read = (text: string, file: string, wanted: Wanted) => readonly Definition[];

/** How the files of each engine are read; a reader is loaded only then. */
const readers: Readonly<Record<EngineName, () => Promise<Read>>> = {
  eslint: async () => (await import('../engines/eslint/javascript-definitions.ts')).javascriptDefinitions,
  semgrep: async () => (await import('../switches/python/python-definitions.ts')).pythonDefinitions,
};

/** Reads what a file (absolute path) says of some switches. */
export async function readDefinitions(text: string, file: string, wanted: Wanted): Promise<readonly Definition[]> {
  const { engine, format } = fileType(file) ?? {};

  if (engine === undefined || format !== undefined) {
    return [];
  }
  const read = await readers[engine]();
  return read(text, file, wanted);
}
