import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { keepRecent } from '../../keep-recent.ts';
import { parseShallow } from '../../parse-shallow.ts';
import type { Place } from '../fact.ts';

/** A parsed file of Python. A file with syntax errors has a tree, too. */
export interface PythonFile {
  readonly source: string;
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly tree: Tree;
  /** How many statements and expressions may still be run, over all questions of one call. */
  readonly effort: { left: number };
}

/** A second's work or less; what is left open then stays unknown. */
const mostEffort = 400_000;

/** Characters of files whose trees are kept, for most are asked about several times. */
const mostKept = 4_000_000;

const recent = keepRecent<PythonFile>(mostKept);

/** Parses a file, or takes the tree of the same text that is kept. */
export function parsePython(source: string, path: string): PythonFile {
  const file = recent(path, source, () => ({ source, path, tree: parseShallow(parser, source), effort: { left: 0 } }));
  file.effort.left = mostEffort;
  return file;
}

/** Where a node begins. */
export function placeOf(node: { readonly from: number }, file: PythonFile): Place {
  const starts = lineStartsOf(file);
  let [low, high] = [0, starts.length];

  while (high - low > 1) {
    const middle = (low + high) >> 1;
    [low, high] = (starts[middle] ?? 0) <= node.from ? [middle, high] : [low, middle];
  }
  return { path: file.path, line: low + 1, column: node.from - (starts[low] ?? 0) + 1 };
}

/** The offset of a line and a column, both from 1; the end of the text for places beyond it. */
export function offsetOf({ line, column }: { readonly line: number; readonly column: number }, file: PythonFile): number {
  return Math.min((lineStartsOf(file)[line - 1] ?? file.source.length) + column - 1, file.source.length);
}

const lineStarts = new WeakMap<Tree, readonly number[]>();

function lineStartsOf({ source, tree }: PythonFile): readonly number[] {
  const starts = lineStarts.get(tree) ?? [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  lineStarts.set(tree, starts);
  return starts;
}

/** The source of a node. */
export function textOf(node: { readonly from: number; readonly to: number }, { source }: PythonFile): string {
  return source.slice(node.from, node.to);
}

const longestText = 120;

/** The source of a node on one line, for people. */
export function lineOf(node: { readonly from: number; readonly to: number }, file: PythonFile): string {
  const text = textOf(node, file).slice(0, 4 * longestText).replaceAll(/\s+/gu, ' ').trim();
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

/** The children of a node without comments and what the parser could not read. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];

  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'Comment' && !child.type.isError) {
      children.push(child);
    }
  }
  return children;
}
