import type { SyntaxNode } from '@lezer/common';
import type { Argument } from './expression.ts';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';

/** The arguments of a call, a decorator or the bases of a class, in order. */
export function readArguments(list: SyntaxNode, file: PythonFile): readonly Argument[] {
  const found: Argument[] = [];

  for (const part of splitAtCommas(childrenOf(list))) {
    const [first, second] = part;
    const value = part.at(-1);

    if (!first || !value) {
      continue;
    }
    const at = { value, from: first.from, to: value.to };
    if (first.name === '*' || first.name === '**') {
      found.push({ ...at, spread: first.name });
    } else if (first.name === 'VariableName' && second?.name === 'AssignOp' && part.length === 3) {
      found.push({ ...at, name: textOf(first, file) });
    } else if (part.length === 1) {
      found.push(at);
    }
  }
  return found;
}

/** What stands between the brackets of a list, in parts. */
export function splitAtCommas(children: readonly SyntaxNode[]): readonly (readonly SyntaxNode[])[] {
  const parts: SyntaxNode[][] = [[]];

  for (const child of children) {
    if (child.name === ',') {
      parts.push([]);
    } else if (child.name !== '(' && child.name !== ')') {
      parts.at(-1)?.push(child);
    }
  }
  return parts;
}
