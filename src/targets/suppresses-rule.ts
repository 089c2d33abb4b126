import { tokenFilter } from '../token-filter.ts';
import { weaknessIds } from '../weakness.ts';

const namesRule = tokenFilter(weaknessIds.map((weakness) => `-${weakness}`));

/** Whether a Python file may hold a comment that suppresses one of our rules: all their ids end with a weakness. */
export function suppressesRule(text: string): boolean {
  return /\bnosem/i.test(text) && namesRule(text);
}
