import { formatOf } from '../file-kinds.ts';
import type { Reading } from '../reading.ts';
import { dotenvReading } from './dotenv-reading.ts';
import { Gathered } from './gathered.ts';
import { iniReading } from './ini-reading.ts';
import type { Piece } from './piece.ts';
import type { WrittenText } from './shell-written.ts';

/** Files of variables that go by names of their own. */
const variableFiles = /^(?:\$\{?GITHUB_ENV\}?|environment)$/;

/** Reads what is written to a file, by the name of that file. Structured files are not looked into: they are often patched together. */
export function readWritten({ name, pieces }: WrittenText, readScript: (piece: Piece) => Reading): Reading {
  const format = variableFiles.test(name) ? 'dotenv' : formatOf(name);
  const gathered = new Gathered();

  for (const piece of pieces) {
    if (format === 'dotenv') {
      gathered.add({ variables: dotenvReading(piece).variables });
    } else if (format === 'ini') {
      gathered.add({ entries: iniReading(piece).entries.map((entry) => ({ ...entry, file: name })) });
    } else if (format === 'shell') {
      gathered.add(readScript(piece));
    }
  }
  return gathered;
}
