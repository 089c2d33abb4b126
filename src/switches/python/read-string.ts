import type { SyntaxNode } from '@lezer/common';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';

/** The value of a string literal; undefined if it is none, or formatted, or escaped in a way that matters to nobody here. */
export function readString(node: SyntaxNode, file: PythonFile): string | undefined {
  if (node.name === 'ContinuedString') {
    const parts = childrenOf(node).map((part) => readString(part, file));
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }
  const [, quoted] = node.name === 'String' ? (/^[rubRUB]{0,2}("""[^]*"""|'''[^]*'''|"[^]*"|'[^]*')$/.exec(textOf(node, file)) ?? []) : [];
  const quotes = quoted?.startsWith('"""') || quoted?.startsWith("'''") ? 3 : 1;
  const value = quoted?.slice(quotes, -quotes);
  return value?.includes('\\') ? undefined : value;
}
