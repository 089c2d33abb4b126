const trueWords: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'on', 't', 'enabled', 'enable']);
const falseWords: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', 'off', 'f', 'disabled', 'disable']);

/** What a word says, as settings write it: `true` and `yes`, `false` and `off`; undefined if it says neither. */
export function readWord(word: string): boolean | undefined {
  const plain = word.trim().toLowerCase();
  return trueWords.has(plain) ? true : falseWords.has(plain) ? false : undefined;
}
