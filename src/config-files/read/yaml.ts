import { isMap, isScalar, isSeq, Lexer, LineCounter, parseAllDocuments, type ParsedNode } from 'yaml';
import type { Comment, Entry, Locate, Read } from '../reading.ts';
import { locator } from './locator.ts';
import { scalarCharacters } from './scalar-characters.ts';
import { withoutActions } from './without-actions.ts';

/** Reads every document of a YAML 1.2 file. Aliases are read where their anchors stand; actions of Go templates stand for a text. */
export function readYaml(text: string): Read {
  const plain = withoutActions(text);
  const locate = locator(text);
  const documents = parseAllDocuments(plain, { uniqueKeys: false, logLevel: 'silent', lineCounter: new LineCounter(), prettyErrors: false });
  const [error] = 'empty' in documents ? [] : documents.flatMap(({ errors }) => errors);

  if (error) {
    return { ok: false, ...locate(error.pos[0]), reason: `not valid YAML: ${error.message.split('\n', 1)[0] ?? ''}` };
  }
  const roots: readonly (ParsedNode | null)[] = 'empty' in documents ? [] : documents.map(({ contents }) => contents);

  return {
    ok: true,
    reading: { variables: [], commands: [], entries: roots.flatMap((root, document) => Array.from(entriesIn(root, plain, locate), (entry) => ({ ...entry, document }))), comments: [...commentsIn(plain, locate)] },
  };
}

function* entriesIn(root: ParsedNode | null, text: string, locate: Locate): Generator<Entry> {
  const open: { readonly node: ParsedNode | null; readonly keys: readonly string[] }[] = [{ node: root, keys: [] }];

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;

    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      open.push(...node.items.flatMap(({ key, value }) => (isScalar(key) ? [{ node: value, keys: [...keys, String(key.value)] }] : [])).reverse());
    } else if (isSeq<ParsedNode>(node)) {
      open.push(...node.items.map((child, index) => ({ node: child, keys: [...keys, String(index)] })).reverse());
    } else if (isScalar(node)) {
      const [start, end] = node.range;
      const value = toValue(node.value);
      yield { keys, value, start: locate(start), end: locate(end), ...(typeof value === 'string' && { locate: scalarCharacters(value, text, [start, end], locate) }) };
    }
  }
}

function toValue(value: unknown): Entry['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The lexer's marks, which take no room in the source: a document's start, the end of a flow's error, a scalar to come. */
const marks = ['\u0002', '\u0018', '\u001F'];

function* commentsIn(text: string, locate: Locate): Generator<Comment> {
  let at = 0;
  let isScalarNext = false;

  for (const lexeme of new Lexer().lex(text)) {
    if (marks.includes(lexeme)) {
      isScalarNext = lexeme === '\u001F';
      continue;
    }
    if (lexeme.startsWith('#') && !isScalarNext) {
      yield { text: lexeme.slice(1), start: locate(at), end: locate(at + lexeme.length) };
    }
    isScalarNext = false;
    at += lexeme.length;
  }
}
