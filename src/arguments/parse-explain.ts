import { UserError } from '../user-error.ts';
import { parseOptions } from './parse-options.ts';

/** What `mcp-tls explain` was asked for. */
export interface ExplainArguments {
  readonly command: 'explain';
  /** A weakness, a rule, or the start of a finding's fingerprint, as it was typed. */
  readonly name: string;
  /** Where the finding with that fingerprint is looked for. */
  readonly paths: readonly string[];
}

/** The fewest characters by which a finding is known. */
const shortestFingerprint = 8;

/** Whether a name can only be that of a finding: no weakness and no rule is written like this. */
export function isFingerprint(name: string): boolean {
  return name.length >= shortestFingerprint && /^[\da-f]{1,32}$/i.test(name);
}

/** @throws UserError when there is no name, or paths where no finding is looked for */
export function parseExplain(args: readonly string[]): ExplainArguments {
  const { positionals: [name, ...paths] } = parseOptions('explain', args, true);

  if (name === undefined || (paths.length > 0 && !isFingerprint(name))) {
    throw new UserError('mcp-tls explain takes one name, of a weakness or a rule, or the fingerprint of a finding and where to look for it. All names: mcp-tls rules.');
  }
  return { command: 'explain', name, paths };
}
