import { markup, type Markup } from './markup.ts';

/** A list with its heading; nothing when it would be empty. */
export function detailList(title: string, items: readonly Markup[]): Markup {
  return items.length === 0 ? markup`` : markup`<h3>${title}</h3><ul class="plain">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
