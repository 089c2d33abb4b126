import { UserError } from '../user-error.ts';
import { outputOf, type OutputArguments } from './output-of.ts';
import { parseOptions } from './parse-options.ts';

/** What `mcp-tls merge` was asked for. */
export interface MergeArguments extends OutputArguments {
  readonly command: 'merge';
  /** Files as they were typed; `-` is standard input. */
  readonly partials: readonly string[];
}

/**
 * Reads what follows `merge`.
 *
 * @throws UserError
 */
export function parseMerge(args: readonly string[]): MergeArguments {
  const { values, positionals } = parseOptions('merge', args, true);

  if (positionals.length === 0) {
    throw new UserError('mcp-tls merge takes the reports of all parts, as JSON or JSON Lines: mcp-tls merge part-*.json. All options: mcp-tls merge --help.');
  }
  return { command: 'merge', partials: positionals, ...outputOf(values) };
}
