import type { Comment, Entry } from '../reading.ts';
import type { Piece } from './piece.ts';

/** What an ini-like text says, and where it is broken. */
export interface IniReading {
  readonly entries: readonly Entry[];
  readonly comments: readonly Comment[];
  /** Where a section begins whose name does not end. */
  readonly unclosed?: number;
}

const section = /^[ \t]*\[[ \t]*([^\]"\s]+)(?:[ \t]+"([^"\n]*)")?[ \t]*\]/;
/** `key = value`. */
const assigned = /^("?)([^\s="]+)\1[ \t]*=[ \t]*/;
/** `key value`, `key: value`, and a key alone. */
const spaced = /^("?)([^\s=":]+)\1(?::?[ \t]+|:?$)/;

/**
 * Reads the lines that npm, pip, git, curl, wget and Yarn 1 keep their settings in: sections, keys with and without a value,
 * comments, and further values on indented lines. A key without a value is `true`.
 */
export function iniReading({ text, place }: Piece): IniReading {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  let keys: readonly string[] = [];
  let open: { readonly keys: readonly string[]; readonly indent: number } | undefined;
  let start = 0;

  for (const line of text.split('\n')) {
    const [head = '', name, subsection] = section.exec(line) ?? [];
    keys = name === undefined ? keys : [name, ...(subsection === undefined ? [] : [subsection])];
    const body = line.slice(head.length);
    const at = start + head.length;
    const indent = /^[ \t]*/.exec(body)?.[0] ?? '';
    const sign = assigned.exec(body.slice(indent.length));
    const [key, written = ''] = keyOf(sign ?? spaced.exec(body.slice(indent.length)));
    const tail = body.slice(indent.length + written.length);

    if (/^\s*[#;]/.test(body)) {
      const from = body.search(/[#;]/);
      comments.push({ text: body.slice(from + 1).trim(), ...place(at + from, at + body.trimEnd().length) });
    } else if (name === undefined && /^\s*\[/.test(line)) {
      return { entries, comments, unclosed: start + line.indexOf('[') };
    } else if (open && indent.length > open.indent && !sign && body.trim() !== '') {
      entries.push(toEntry(open.keys, body.trim(), at + indent.length));
    } else if (key !== undefined) {
      const { value, comment } = splitValue(tail);
      const isAlone = !sign && value === '';
      const valueStart = at + body.length - tail.length;
      entries.push(isAlone ? { keys: [...keys, key], value: true, ...place(at + indent.length, at + indent.length + key.length) } : toEntry([...keys, key], value, valueStart));
      open = !sign ? undefined : { keys: [...keys, key], indent: indent.length };

      if (comment >= 0) {
        comments.push({ text: tail.slice(comment + 1).trim(), ...place(valueStart + comment, valueStart + tail.trimEnd().length) });
      }
    }
    start += line.length + 1;
  }
  return { entries, comments };

  function toEntry(path: readonly string[], value: string, from: number): Entry {
    const isQuoted = value.length > 1 && /^(["']).*\1$/.test(value);
    return { keys: path, value: isQuoted ? value.slice(1, -1) : value, ...place(from, from + value.length) };
  }
}

/** A key without its quotes, and all that stands up to its value. */
function keyOf(found: RegExpExecArray | null): readonly [key?: string, written?: string] {
  return found ? [found[2] ?? '', found[0]] : [];
}

/** A value ends where a comment begins: at a `#` or `;` behind white space. */
function splitValue(tail: string): { readonly value: string; readonly comment: number } {
  const found = /(?:^|[ \t])[#;]/.exec(tail);
  return found ? { value: tail.slice(0, found.index).trim(), comment: found.index + found[0].length - 1 } : { value: tail.trim(), comment: -1 };
}
