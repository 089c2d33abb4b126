import { parseArguments } from '../../arguments.ts';
import type { Finding } from '../../finding.ts';
import { scan } from '../../scan.ts';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Scans for the finding with a fingerprint, be it suppressed or not.
 *
 * @param start the first characters of it
 * @param paths where to look; the working directory if there are none
 * @throws UserError when there is none, or more than one
 */
export async function findFinding(start: string, paths: readonly string[], terminal: Terminal): Promise<Finding> {
  const args = parseArguments(['scan', '--preset', 'strict', '--', ...paths]);

  if (args.command !== 'scan') {
    throw new TypeError('The command line of a scan is none.');
  }
  const { findings, suppressed, root } = await scan({ ...args, ...terminal });
  const [found, ...others] = [...findings, ...suppressed].filter(({ fingerprint }) => fingerprint.startsWith(start.toLowerCase()));

  if (found === undefined) {
    throw new UserError(
      `No finding in ${root} has the fingerprint ${start}: its line was changed, or its file moved; the same paths must be scanned as for the report (mcp-tls explain ${start} PATH).`,
    );
  }
  if (others.length > 0) {
    throw new UserError(`${others.length + 1} findings have a fingerprint that begins with ${start}: give more of it.`);
  }
  return found;
}
