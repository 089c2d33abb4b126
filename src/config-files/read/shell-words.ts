import type { Command as ShellCommand, CommandArgument, Word as ShellWord } from 'unbash';
import type { Word } from '../reading.ts';
import { pieceOf, type Piece } from './piece.ts';
import type { Place } from './place.ts';
import type { ShellConstants } from './shell-constants.ts';
import { shellText } from './shell-text.ts';

/** What is known of a script while its commands are read. */
export interface ShellScript {
  readonly source: string;
  readonly place: Place;
  readonly constants: ShellConstants;
}

/** A word, with the text that it hands to a program. */
export interface ShellArgument extends Word {
  readonly piece: Piece;
}

/** The words of a command. An unquoted constant is as many words as it holds, which stand where it is set. */
export function shellWords({ name, args }: ShellCommand, script: ShellScript): readonly ShellArgument[] {
  return [...(name ? [name] : []), ...args].flatMap((argument) => constantWords(argument, script) ?? [toArgument(argument, script)]);
}

function toArgument(argument: CommandArgument, { source, place, constants }: ShellScript): ShellArgument {
  const text = argument.type === 'Word' ? shellText(argument, constants) : argument.text;
  return { text, ...place(argument.pos, argument.end), piece: pieceOf(source, place, argument.pos, argument.end, text) };
}

function constantWords(argument: CommandArgument, script: ShellScript): readonly ShellArgument[] | undefined {
  const [name, isArray] = argument.type === 'Word' ? expanded(argument) : [];
  const value = name === undefined ? undefined : script.constants.get(name);

  if (value?.type === 'ArrayValue') {
    return isArray === true ? value.elements.map((element) => toArgument(element, script)) : undefined;
  }
  return value && isArray === false ? splitWord(value, script) : undefined;
}

/** The name of the one variable that a word consists of, and whether all of an array is meant. */
function expanded({ parts = [] }: ShellWord): readonly [name?: string, isArray?: boolean] {
  const [part] = parts;

  if (parts.length !== 1 || !part) {
    return [];
  }
  if (part.type === 'SimpleExpansion') {
    return [part.text.slice(1), false];
  }
  const inner = part.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts[0] : part;

  if (inner?.type !== 'ParameterExpansion' || inner.operation || inner.prefix !== undefined) {
    return [];
  }
  const isArray = inner.index?.value === '@' || inner.index?.value === '*';
  return isArray || (inner === part && !inner.index) ? [inner.parameter, isArray] : [];
}

function splitWord(word: ShellWord, { source, place, constants }: ShellScript): readonly ShellArgument[] {
  const { text, place: within } = pieceOf(source, place, word.pos, word.end, shellText(word, constants));

  return Array.from(text.matchAll(/\S+/g), ({ 0: part, index }) => {
    const span = within(index, index + part.length);
    return { text: part, ...span, piece: { text: part, place: (start, end) => within(index + start, index + end) } };
  });
}
