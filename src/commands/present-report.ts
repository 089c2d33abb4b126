import path from 'node:path';
import type { OutputArguments } from '../arguments/output-of.ts';
import { exitStatus } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { useColor } from '../use-color.ts';
import { checkOutput, writeOutput } from '../write-output.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * Where the report goes, checked before a long run; `undefined` for standard output.
 *
 * @returns an absolute path
 * @throws UserError when it could not be written
 */
export function outputFile({ output }: Pick<OutputArguments, 'output'>, { cwd }: Pick<Terminal, 'cwd'>): string | undefined {
  const file = output === undefined ? undefined : path.resolve(cwd, output);

  if (file !== undefined) {
    checkOutput(file);
  }
  return file;
}

/**
 * Gives a report in the format that was asked for, to standard output or to a file.
 *
 * @throws UserError when the file cannot be written
 */
export async function presentReport(report: Report, args: OutputArguments, { env, isTerminal }: Terminal, file: string | undefined): Promise<Outcome> {
  const { formatters } = await import('../formatters/index.ts');
  const text = formatters[args.format](report, {
    severity: args.severity ?? 'MEDIUM',
    color: useColor(args.color, env, isTerminal && file === undefined),
    quiet: args.quiet,
    finishedAt: new Date(),
  });

  if (file !== undefined) {
    writeOutput(file, text);
  }
  return { output: file === undefined ? text : '', status: exitStatus(report, args) };
}
