import type { Definition } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { fileType } from '../targets/file-types.ts';

/** Reads what a file (absolute path) says of some switches; nothing where it names none of them. */
export async function readDefinitions(text: string, file: string, wanted: Wanted): Promise<readonly Definition[]> {
  const names = [...wanted.names, ...wanted.callees];

  if (!names.some((name) => text.includes(name)) || fileType(file.replaceAll('\\', '/'))?.engine !== 'eslint') {
    return [];
  }
  const { javascriptDefinitions } = await import('../engines/eslint/javascript-definitions.ts');
  return javascriptDefinitions(text, file, wanted);
}
