import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MergeArguments } from '../arguments/parse-merge.ts';
import { readTool } from '../tool.ts';
import { UserError } from '../user-error.ts';
import { outputFile, presentReport } from './present-report.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls merge`: makes one report of those on parts of a scan, and judges it like a scan.
 *
 * @throws UserError when a report cannot be read, or they do not belong together
 */
export async function runMerge(args: MergeArguments, terminal: Terminal): Promise<Outcome> {
  const file = outputFile(args, terminal);
  const [{ readReports }, { mergeReports }] = await Promise.all([import('../merge/read-reports.ts'), import('../merge/merge-reports.ts')]);
  const { version } = readTool();
  const partials = [];

  for (const name of args.partials) {
    const text = name === '-' ? await terminal.readInput() : readPartial(path.resolve(terminal.cwd, name), name);
    partials.push(...readReports(text, name === '-' ? 'standard input' : name, version).map((report) => ({ name, report })));
  }
  return presentReport(mergeReports(partials), args, terminal, file);
}

function readPartial(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new UserError(`${JSON.stringify(name)} cannot be read: ${reason}.`);
  }
}
