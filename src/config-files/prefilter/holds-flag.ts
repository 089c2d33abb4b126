import { isOffWhenTrue } from '../../detect/setting-polarity.ts';
import { isSwitchFlag } from '../judge/judge-flag.ts';
import { valueReader } from './value-behind.ts';

const flag = /(?<![\w-])--([a-z][\w-]*)/gi;

/** Whether a text may hold a flag that turns verification off, of a program that no table knows. */
export function holdsFlag(text: string): boolean {
  // The next word of the last one in a list may stand in a list of arguments.
  let hasArguments: boolean | undefined;
  const valueBehind = valueReader(text, true);

  for (const { 0: written, 1: name = '', index } of text.matchAll(flag)) {
    if (isSwitchFlag(name)) {
      const end = index + written.length;
      const { on, off } = valueBehind(end);
      const isAlone = text.charAt(end) !== '=';

      if (isOffWhenTrue(name) ? on || isAlone : off || (isAlone && (hasArguments ??= /\bargs\b/.test(text)))) {
        return true;
      }
    }
  }
  return false;
}
