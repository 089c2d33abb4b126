import path from 'node:path';
import type { ScanArguments } from '../arguments.ts';
import { exitStatus } from '../exit-status.ts';
import { scan } from '../scan.ts';
import { useColor } from '../use-color.ts';
import { checkOutput, writeOutput } from '../write-output.ts';
import type { Outcome, Terminal } from './terminal.ts';

/** `mcp-tls scan`: scans, and gives the report to standard output or to the file that was asked for. */
export async function runScan(args: ScanArguments, terminal: Terminal): Promise<Outcome> {
  const file = args.output === undefined ? undefined : path.resolve(terminal.cwd, args.output);

  if (file !== undefined) {
    checkOutput(file);
  }
  const [report, { formatters }] = await Promise.all([scan({ ...args, ...terminal }), import('../formatters/index.ts')]);
  const text = formatters[args.format](report, {
    severity: args.severity ?? 'MEDIUM',
    color: useColor(args.color, terminal.env, terminal.isTerminal && file === undefined),
    quiet: args.quiet,
    finishedAt: new Date(),
  });

  if (file !== undefined) {
    writeOutput(file, text);
  }
  return { output: file === undefined ? text : '', status: exitStatus(report, args) };
}
