import type { Read } from '../reading.ts';
import { dotenvReading } from './dotenv-reading.ts';
import { locator } from './locator.ts';
import { placeBy } from './place.ts';
import { withoutReturns } from './without-returns.ts';

/** Reads a dotenv file. Lines that assign nothing are skipped, as its readers do. */
export function readDotenv(file: string): Read {
  const text = withoutReturns(file);
  const locate = locator(text);
  const { variables, comments, unclosed } = dotenvReading({ text, place: placeBy(locate) });
  return unclosed === undefined
    ? { ok: true, reading: { variables, comments, entries: [], commands: [] } }
    : { ok: false, ...locate(unclosed), reason: 'the quoted value is not closed' };
}
