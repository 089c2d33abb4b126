import type { ScanArguments } from '../arguments.ts';
import { exitStatus } from '../exit-status.ts';
import { scan } from '../scan.ts';
import { outputFile, presentReport } from './present-report.ts';
import type { Outcome, Terminal } from './terminal.ts';

/** `mcp-tls scan`: scans, and gives the report to standard output or to the file that was asked for. */
export async function runScan(args: ScanArguments, terminal: Terminal): Promise<Outcome> {
  const file = outputFile(args, terminal);
  const listed = args.filesFrom === undefined ? [] : await (await import('./scan/read-paths.ts')).readPaths(args.filesFrom, terminal);
  const options = { ...args, ...terminal, paths: [...args.paths, ...listed] };

  if (args.resume && file !== undefined) {
    const { findFinished } = await import('./scan/find-finished.ts');
    const finished = await findFinished(file, options);

    if (finished !== undefined) {
      return { output: '', status: exitStatus(finished, args) };
    }
  }
  // The formats load while the engines run.
  const [report] = await Promise.all([scan(options), import('../formatters/index.ts')]);
  return presentReport(report, args, terminal, file);
}
