import { existsSync, readFileSync } from 'node:fs';
import { exitStatus } from '../../exit-status.ts';
import { readReports } from '../../merge/read-reports.ts';
import type { Report } from '../../report.ts';
import { loadSettings, type SettingsOptions } from '../../scan/load-settings.ts';
import { reportScope, type ScopeOptions } from '../../scan/report-scope.ts';
import { readTool } from '../../tool.ts';
import { UserError } from '../../user-error.ts';

/** The scan that was asked for. */
interface Wanted extends SettingsOptions, ScopeOptions {
  /** Whether files that could not be read are accepted. */
  readonly allowUnread: boolean;
  readonly notice: (line: string) => void;
}

/**
 * The report of an earlier run that need not be repeated: it is complete (or what is missing is accepted), and of the same part, options and version. That
 * the files are the same is for the user to know.
 *
 * @param file absolute path of the output
 * @returns `undefined` when there is no such report; why not is said as a notice
 * @throws UserError when a path or the configuration is wrong
 */
export async function findFinished(file: string, wanted: Wanted): Promise<Report | undefined> {
  if (!existsSync(file)) {
    return undefined;
  }
  const settings = await loadSettings(wanted);
  const reason = (report: Report | string): string | undefined => {
    if (typeof report === 'string') {
      return report;
    }
    const isSame = report.root === settings.root && JSON.stringify(report.scope) === JSON.stringify(reportScope(settings, wanted));
    return !isSame ? 'it is of another part, or other options' : exitStatus(report, { failOn: 'never', allowUnread: wanted.allowUnread }) !== 0 ? 'that scan is incomplete' : undefined;
  };
  const found = read(file);
  const objection = reason(found);

  wanted.notice(objection === undefined ? `${file} is there and complete: nothing is scanned again.` : `${file} is there, but ${objection}: scanning again.`);
  return typeof found === 'string' || objection !== undefined ? undefined : found;
}

/** The report in a file, or why there is none. */
function read(file: string): Report | string {
  try {
    const [report, ...others] = readReports(readFileSync(file, 'utf8'), file, readTool().version);
    return report === undefined || others.length > 0 ? 'it does not hold one report' : report;
  } catch (error) {
    if (error instanceof UserError) {
      return `it cannot be used (${error.message.replace(/\.$/, '')})`;
    }
    throw error;
  }
}
