import type { SyntaxNode, Tree } from '@lezer/common';

/** A parsed file of code. One with syntax errors has a tree, too. */
export interface Source {
  readonly text: string;
  readonly tree: Tree;
}

/** Every node with one of some names, in the order of the source. */
export function nodesOf({ tree }: Source, ...names: readonly string[]): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      if (names.includes(name)) {
        found.push(node);
      }
    },
  });
  return found;
}

/** The children of a node without punctuation and comments. */
export function partsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = [];

  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) {
    if (/^\w/.test(child.name) && !child.name.endsWith('Comment') && child.name !== 'Comment') {
      parts.push(child);
    }
  }
  return parts;
}

/** The code of a node. */
export function codeOf({ text }: Source, { from, to }: Pick<SyntaxNode, 'from' | 'to'>): string {
  return text.slice(from, to);
}

/** What stands between quotes; `undefined` for anything that is no plain string. */
export function stringIn(code: string): string | undefined {
  return /^(["'`])([^"'`\\${}]*)\1$/.exec(code)?.[2];
}

/** The line on which an offset stands, from 1. */
export function lineAt({ text }: Source, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
