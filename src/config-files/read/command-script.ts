import { isShell, isWrapper, programName } from '../../detect/program-name.ts';

/** The index of the word that a command hands to a shell as a script: `curl -k …` of `sudo bash -lc 'curl -k …'`. */
export function scriptIndex(words: readonly string[]): number | undefined {
  const [first = ''] = words;
  const program = programName(first);

  if (program === 'eval' || program === 'trap') {
    return words.length > 1 ? 1 : undefined;
  }
  if (program === 'ssh') {
    const last = words.length - 1;
    return last > 1 && /\s/.test(words[last] ?? '') ? last : undefined;
  }
  const shell = isWrapper(first) ? words.findIndex((word, index) => index > 0 && isShell(word)) : isShell(first) ? 0 : -1;
  const holder = program === 'su' || program === 'cross-env-shell' ? 0 : shell;
  const option = holder < 0 ? -1 : words.findIndex((word, index) => index > holder && /^-\w*c$/.test(word));
  return option > holder && option + 1 < words.length && holder >= 0 ? option + 1 : undefined;
}
