import { oneOf } from '../token-filter.ts';

/**
 * Makes an expression for texts in which an option may be written with something else than its secure value. It is not
 * when each of its names stands in one of these places only: before the secure value, before the type `boolean`, in a
 * comparison, or behind a dot where nothing is assigned.
 *
 * @param names of options that have the same secure value
 */
export function writesOther(names: readonly string[], secure: boolean): RegExp {
  const name = `(?<![\\w$])${oneOf(names)}(?![\\w$])`;
  const value = `\\s{0,40}${String(secure)}\\s{0,40}[,;})\\]]`;
  const type = '\\?:\\s{0,40}boolean\\b(?!\\()|:\\s{0,40}boolean\\s{0,40}[;,)}|=]';
  const isIdle = `["'\`]?\\s{0,40}(?:[:=]${value}|[=!]==?\\s|${type})`;
  const isAssigned = `["'\`\\]]*\\s{0,40}(?:\\?\\?|\\|\\||&&)?=(?!=|${value})`;

  return new RegExp(`(?<![\\w$)\\]]\\??\\.)${name}(?!${isIdle})|${name}${isAssigned}`);
}
