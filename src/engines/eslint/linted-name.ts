import path from 'node:path';
import { formatOf } from '../../config-files/file-kinds.ts';

/** Files that are no code are linted below this folder, under their own names, which say what they are. */
const folder = 'config-files';

/** Files that are linted in our own language. A pattern that ends with a bare star would not make ESLint lint anything. */
export const configFiles: string[] = [`${folder}/{*,.*}`];

/** The name under which a file is linted; its folders are no matter, and must not make ESLint leave it out. */
export function lintedName(file: string): string {
  const name = path.basename(file);
  return formatOf(name) === undefined ? `file${path.extname(file)}` : `${folder}/${name}`;
}
