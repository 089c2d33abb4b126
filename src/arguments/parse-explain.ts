import { UserError } from '../user-error.ts';
import { parseOptions } from './parse-options.ts';

/** What `mcp-tls explain` was asked for. */
export interface ExplainArguments {
  readonly command: 'explain';
  /** A weakness or a rule, as it was typed. */
  readonly name: string;
}

/** @throws UserError when there is no name, or more than one */
export function parseExplain(args: readonly string[]): ExplainArguments {
  const { positionals: [name, ...others] } = parseOptions('explain', args, true);

  if (name === undefined || others.length > 0) {
    throw new UserError('mcp-tls explain takes one name, of a weakness or a rule. All names: mcp-tls rules.');
  }
  return { command: 'explain', name };
}
