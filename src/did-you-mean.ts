import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean "word"?)` when one of the words is spelt nearly so, else the empty string. Leading dashes count for nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  const nearest = words.length > 0 ? closest(written.toLowerCase(), words.map((word) => word.toLowerCase())) : '';
  const word = words.find((candidate) => candidate.toLowerCase() === nearest);
  const isNear = distance(written.toLowerCase(), nearest) <= Math.min(3, Math.floor(written.replace(/^-+/, '').length / 2));
  return word !== undefined && isNear ? ` (did you mean "${word}"?)` : '';
}
