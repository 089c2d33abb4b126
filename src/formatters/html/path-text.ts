import { markup, type Markup } from './markup.ts';

/** A path that may be broken behind its slashes, with the line and more behind it. */
export function pathText(path: string, behind = ''): Markup {
  const parts = path.split('/');
  return markup`<span class="path">${parts.map((part, index) => markup`${part}${index < parts.length - 1 ? markup`/<wbr>` : []}`)}${behind}</span>`;
}
