import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { UserError } from '../user-error.ts';

/**
 * Parses JSON (no comments, no trailing commas; a byte order mark is allowed).
 *
 * @throws UserError with the file, line and column of the first mistake
 */
export function parseJson(text: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { disallowComments: true });
  const [first] = errors;

  if (first !== undefined) {
    const before = text.slice(0, first.offset).split(/\r\n|\r|\n/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    const what = printParseErrorCode(first.error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    throw new UserError(`${file}:${before.length}:${column}: not valid JSON (${what.toLowerCase()}).`);
  }
  return value;
}
