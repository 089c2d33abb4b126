import { visible } from '../visible.ts';

/** A piece of HTML that is safe to show as it is. */
export interface Markup {
  readonly html: string;
}

/** What can be put into a piece of HTML: text is escaped, markup and lists of markup stand as they are. */
type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Makes a piece of HTML of a template: whatever is put into it as text is escaped, for element content and for quoted
 * attributes alike, and what cannot be seen or turns text round is spelled out.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((string, index) => `${string}${written(parts[index] ?? '')}`).join('') };
}

/** Text of ours that needs no escaping: a style sheet or a script. */
export function verbatim(html: string): Markup {
  return { html };
}

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') {
    return visible(String(part)).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
  }
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}
