import { parseTOML, type AST } from 'toml-eslint-parser';
import type { Entry, Locate, Read, Span } from '../reading.ts';
import { locator } from './locator.ts';
import { scalarCharacters } from './scalar-characters.ts';

type Content = AST.TOMLContentNode | AST.TOMLKeyValue | AST.TOMLTable;

/** Reads TOML 1.0. */
export function readToml(text: string): Read {
  const locate = locator(text);
  let root: AST.TOMLProgram;

  try {
    root = parseTOML(text);
  } catch (error) {
    const { lineNumber, index, message } = error as { lineNumber?: number; index?: number; message: string };
    return { ok: false, ...(index === undefined ? { line: lineNumber ?? 1, column: 1 } : locate(index)), reason: `not valid TOML: ${message}` };
  }
  return {
    ok: true,
    reading: {
      variables: [],
      commands: [],
      entries: [...entriesIn(root.body[0].body, text, locate)],
      comments: root.comments.map(({ value, range }) => ({ text: value, ...spanOf(range, locate) })),
    },
  };
}

function* entriesIn(content: readonly Content[], text: string, locate: Locate): Generator<Entry> {
  const open = content.map((node) => ({ node, keys: [] as readonly string[] })).reverse();

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;

    switch (node.type) {
      case 'TOMLTable':
        open.push(...node.body.map((child) => ({ node: child, keys: node.resolvedKey.map(String) })).reverse());
        break;
      case 'TOMLKeyValue':
        open.push({ node: node.value, keys: [...keys, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))] });
        break;
      case 'TOMLInlineTable':
        open.push(...node.body.map((child) => ({ node: child, keys })).reverse());
        break;
      case 'TOMLArray':
        open.push(...node.elements.map((child, index) => ({ node: child, keys: [...keys, String(index)] })).reverse());
        break;
      case 'TOMLValue': {
        const value = typeof node.value === 'object' ? String(node.value) : node.value;
        yield { keys, value, ...spanOf(node.range, locate), ...(typeof value === 'string' && { locate: scalarCharacters(value, text, node.range, locate) }) };
      }
    }
  }
}

function spanOf([start, end]: AST.Range, locate: Locate): Span {
  return { start: locate(start), end: locate(end) };
}
