import type { Locate, Read, Reading, Word } from '../reading.ts';
import { scriptIndex } from './command-script.ts';
import { commandVariables } from './command-variables.ts';
import { Gathered } from './gathered.ts';
import { locator } from './locator.ts';
import { pieceOfWord } from './piece.ts';
import { placeBy } from './place.ts';
import { shellReading } from './shell-reading.ts';
import { withoutReturns } from './without-returns.ts';

/** The interpreter that the first line names, directly or through `env`. */
const shebang = /^#![ \t]*(?:\S*\/env[ \t]+(?:-S[ \t]+)?|\S*\/)?(\w+)/;

/** Reads a shell script. A script of another language, by its first line, says nothing. */
export function readScript(file: string): Read {
  const text = withoutReturns(file);
  const interpreter = shebang.exec(text)?.[1];

  if (interpreter !== undefined && !/^(?:ba|da|a|k|z)?sh$/.test(interpreter)) {
    return { ok: true, reading: new Gathered() };
  }
  const { errors: [error], reading } = shellReading({ text, place: placeBy(locator(text)) });
  return error ? { ok: false, ...error.at, reason: error.message } : { ok: true, reading };
}

/**
 * Reads a script that another file holds (a step of a workflow, a script of a package), as far as it is one.
 *
 * @param locate where an offset of the script stands in the file
 */
export function readShell(script: string, locate: Locate): Reading {
  return shellReading({ text: script, place: placeBy(locate) }).reading;
}

/** Reads a command whose words a file lists (`command` and `args`, the exec form of a Dockerfile), with the script that it may hand to a shell. */
export function readWords(words: readonly Word[]): Reading {
  const script = words[scriptIndex(words.map(({ text }) => text)) ?? -1];
  const gathered = new Gathered();
  gathered.add({ variables: commandVariables(words), commands: words.length === 0 ? [] : [{ words }] });

  if (script) {
    gathered.add(shellReading(pieceOfWord(script)).reading);
  }
  return gathered;
}
