import { UserError } from '../user-error.ts';
import type { OutputArguments } from './output-of.ts';

/**
 * Whether an output that is there already may stand for a scan.
 *
 * @throws UserError when there can be no such output, or it cannot be read back
 */
export function resumeOf({ resume = false }: { readonly resume?: boolean | undefined }, { output, format }: OutputArguments): boolean {
  if (resume && (output === undefined || (format !== 'json' && format !== 'jsonl'))) {
    throw new UserError('--resume takes an output that is there already: give --output FILE, and --format json or jsonl.');
  }
  return resume;
}
