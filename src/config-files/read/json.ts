import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
import type { Comment, Entry, Locate, Read } from '../reading.ts';
import { jsonCharacters } from './json-characters.ts';
import { locator } from './locator.ts';

/** Reads JSON; comments and commas before a closing bracket are taken everywhere, as editors' tools do. */
export function readJson(text: string): Read {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const locate = locator(text);
  const [error] = errors;

  if (error || !root) {
    const reason = error ? printParseErrorCode(error.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() : 'empty';
    return { ok: false, ...locate(error?.offset ?? 0), reason: `not valid JSON: ${reason}` };
  }
  return { ok: true, reading: { variables: [], commands: [], entries: [...entriesIn(root, text, locate)], comments: commentsIn(text, locate) } };
}

function* entriesIn(root: Node, text: string, locate: Locate): Generator<Entry> {
  const open: { readonly node: Node; readonly keys: readonly string[] }[] = [{ node: root, keys: [] }];

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;
    const children = node.children ?? [];

    if (node.type === 'object') {
      open.push(...children.flatMap(({ children: [key, value] = [] }) => (value ? [{ node: value, keys: [...keys, String(key?.value)] }] : [])).reverse());
    } else if (node.type === 'array') {
      open.push(...children.map((child, index) => ({ node: child, keys: [...keys, String(index)] })).reverse());
    } else {
      const end = node.offset + node.length;
      const value = node.value as Entry['value'];
      yield { keys, value, start: locate(node.offset), end: locate(end), ...(typeof value === 'string' && { locate: jsonCharacters(text, node.offset, locate) }) };
    }
  }
}

function commentsIn(text: string, locate: Locate): readonly Comment[] {
  const comments: Comment[] = [];
  visit(text, {
    onComment(start, length) {
      const end = start + length;
      const inner = text.slice(start + 2, text[start + 1] === '*' ? end - 2 : end);
      comments.push({ text: inner, start: locate(start), end: locate(end) });
    },
  });
  return comments;
}
