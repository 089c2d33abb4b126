import type { DoctorArguments } from '../arguments/parse-doctor.ts';
import { useColor } from '../use-color.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls doctor`: whether a scan would work here, and what it would read.
 *
 * @throws UserError when a path or the root is wrong
 */
export async function runDoctor(args: DoctorArguments, terminal: Terminal): Promise<Outcome> {
  const [{ diagnose }, { doctorText }, { serialise }] = await Promise.all([
    import('./doctor/diagnose.ts'),
    import('./doctor/doctor-text.ts'),
    import('../formatters/serialise.ts'),
  ]);
  const report = await diagnose(args, terminal);
  const output = args.format === 'json' ? serialise(report) : doctorText(report, useColor(undefined, terminal.env, terminal.isTerminal));

  return { output, status: report.ok ? 0 : 2 };
}
