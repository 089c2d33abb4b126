import type { Read } from '../reading.ts';
import { iniReading } from './ini-reading.ts';
import { locator } from './locator.ts';
import { placeBy } from './place.ts';
import { withoutReturns } from './without-returns.ts';

/** Reads the settings files of npm, pip, git, curl, wget and Yarn 1. */
export function readIni(file: string): Read {
  const text = withoutReturns(file);
  const locate = locator(text);
  const { entries, comments, unclosed } = iniReading({ text, place: placeBy(locate) });
  return unclosed === undefined
    ? { ok: true, reading: { entries, comments, variables: [], commands: [] } }
    : { ok: false, ...locate(unclosed), reason: 'the name of the section is not closed' };
}
