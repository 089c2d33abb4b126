import { markup, type Markup } from './markup.ts';

/** A message as running text: what stands between backticks is code. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  const isBalanced = parts.length % 2 === 1;

  return isBalanced
    ? markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`))}`
    : markup`${text}`;
}
