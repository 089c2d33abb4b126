import { didYouMean } from '../did-you-mean.ts';
import { UserError } from '../user-error.ts';

/**
 * The word that an option was given, whatever its case.
 *
 * @throws UserError that names the allowed words and the nearest one
 */
export function oneOf<Word extends string>(option: string, written: string, words: readonly Word[]): Word {
  const found = words.find((word) => word.toLowerCase() === written.toLowerCase());

  if (found === undefined) {
    const allowed = words.map((word) => word.toLowerCase());
    throw new UserError(`--${option} "${written}" is not known${didYouMean(written, allowed)}; allowed are ${allowed.join(', ')}.`);
  }
  return found;
}
