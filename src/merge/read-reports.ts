import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { UserError } from '../user-error.ts';
import { checkReport, type JsonFinding, type JsonReport } from './check-report.ts';
import { isLines, parseLines } from './parse-lines.ts';

/**
 * Reads reports back from JSON (one) or JSON Lines (any number).
 *
 * @param name of the file, for errors
 * @param version of this program: reports of another one are refused
 * @throws UserError when the text is cut off, or something else
 */
export function readReports(text: string, name: string, version: string): readonly Report[] {
  return (isLines(text) ? parseLines(text, name) : [parseJson(text, name)]).map((value) => toReport(checkReport(value, name, version)));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${name} is no whole report, neither as JSON nor as JSON Lines (${error instanceof Error ? error.message : String(error)}); scan that part again.`);
  }
}

function toReport({ findings, suppressed, schemaVersion, complete, summary, ...rest }: JsonReport): Report {
  return {
    ...rest,
    findings: findings.map(({ reason, ...finding }) => toFinding(finding)),
    suppressed: suppressed.map(({ reason, ...finding }) => ({ ...toFinding(finding), reason })),
  };
}

/** Takes away what says that something does not apply. */
function toFinding({ contentFingerprint, expired, silenced, area, trace, excerpt: { firstColumn, ...excerpt }, ...finding }: Omit<JsonFinding, 'reason'>): Finding {
  return {
    ...finding,
    excerpt: { ...excerpt, ...(firstColumn > 1 && { firstColumn }) },
    ...(contentFingerprint !== null && { contentFingerprint }),
    ...(expired !== null && { expired }),
    ...(silenced.length > 0 && { silenced }),
    ...(area !== null && { area }),
    ...(trace.length > 0 && { trace }),
  };
}
