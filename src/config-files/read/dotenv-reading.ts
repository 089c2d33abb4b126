import type { Comment, Variable } from '../reading.ts';
import type { Piece } from './piece.ts';

/** What a dotenv text sets, and where it is broken. */
export interface DotenvReading {
  readonly variables: readonly Variable[];
  readonly comments: readonly Comment[];
  /** Where a quoted value begins that does not end. */
  readonly unclosed?: number;
}

const assignment = /[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;
const quoted = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`/y;
const rest = /[ \t]*(?:#[^\n]*)?(?=\n|$)/y;
const plain = /[^#\n]*/y;

/** Reads the format of the `dotenv` package: `export`, three kinds of quotes, values of many lines, comments behind values. */
export function dotenvReading({ text, place }: Piece): DotenvReading {
  const variables: Variable[] = [];
  const comments: Comment[] = [];

  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const [, name] = matchAt(assignment, text, at) ?? [];
    let end = at;

    if (name !== undefined) {
      const start = text.indexOf(name, at);
      const valueStart = assignment.lastIndex;
      const literal = matchAt(quoted, text, valueStart)?.[0];

      if (literal === undefined && /["'`]/.test(text.charAt(valueStart))) {
        return { variables, comments, unclosed: valueStart };
      }
      const isWhole = literal !== undefined && matchAt(rest, text, valueStart + literal.length) !== null;
      const written = isWhole ? literal : (matchAt(plain, text, valueStart)?.[0] ?? '').trimEnd();
      end = valueStart + written.length;
      variables.push({ name, value: isWhole ? unquote(literal) : written, ...place(start, end) });
    }
    const [comment = '', body = ''] = matchAt(/[ \t]*#([^\n]*)/y, text, end) ?? [];

    if (comment !== '') {
      const hash = end + comment.indexOf('#');
      comments.push({ text: body.trim(), ...place(hash, end + comment.trimEnd().length) });
    }
    at = end;
  }
  return { variables, comments };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Only double quotes have escapes, those of line breaks. */
function unquote(literal: string): string {
  const inner = literal.slice(1, -1);
  return literal.startsWith('"') ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
}
