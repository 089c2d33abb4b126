import { visible } from './visible.ts';

/** JSON of two spaces' indent that is safe to print: what a terminal would obey stands as `\u…` in the strings. */
export function serialise(value: object): string {
  return `${JSON.stringify(value, null, 2).split('\n').map(visible).join('\n')}\n`;
}
