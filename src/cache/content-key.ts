import { createHash } from 'node:crypto';
import type { ResultCache } from './result-cache.ts';

/**
 * The key of what is known of a text: a digest of the text, of all that decides over answers, and of what is asked.
 *
 * @param about what is asked, in words that hold no NUL
 * @param encoding `latin1` for a text whose characters are bytes
 */
export function contentKey({ rules }: ResultCache, about: readonly string[], text: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  return createHash('sha256').update([...about, rules, ''].join('\0')).update(text, encoding).digest('hex');
}
