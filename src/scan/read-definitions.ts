import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { fileType } from '../targets/file-types.ts';

/** Whether definitions are read from files of this type. */
export function definesSwitches(file: string): boolean {
  return fileType(file)?.engine === 'eslint';
}

/** Reads what a file (absolute path) says of some switches; nothing where it names none of them. */
export async function readDefinitions(text: string, file: string, wanted: Wanted): Promise<readonly Definition[]> {
  if (![...wanted.names, ...wanted.callees].some((name) => text.includes(name))) {
    return [];
  }
  const { javascriptDefinitions } = await import('../engines/eslint/javascript-definitions.ts');
  return javascriptDefinitions(text, file, wanted);
}
