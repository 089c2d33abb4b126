import type { EngineName, UnreadFile } from '../finding.ts';
import type { Report } from '../report.ts';
import { jsonReport } from './json.ts';
import { headerKeys, lineTypes } from './jsonl/line-types.ts';
import { visible } from './visible.ts';

/**
 * The report as JSON Lines: a `header`, one line for each finding, engine, unread file and so on, and an `end` that tells
 * that nothing is missing. What the lines hold is what the JSON report holds.
 */
export function jsonl(report: Report): string {
  const whole = jsonReport(report);
  const types = Object.entries(lineTypes) as [keyof typeof lineTypes, (typeof lineTypes)[keyof typeof lineTypes]][];
  const apart: readonly string[] = [...headerKeys, ...Object.values(lineTypes), 'unread'];
  const lines = types.flatMap(([type, key]) => (whole[key] as readonly object[]).map((item) => ({ type, ...item, ...(type === 'engine' && { unread: undefined }) })));

  return [
    { type: 'header', ...Object.fromEntries(headerKeys.map((key) => [key, whole[key]])) },
    ...lines,
    ...unreadLines(null, report.unread),
    ...report.engines.flatMap(({ engine, unread }) => unreadLines(engine, unread)),
    { type: 'end', ...Object.fromEntries(Object.entries(whole).filter(([key]) => !apart.includes(key))) },
  ]
    .map((line) => `${visible(JSON.stringify(line))}\n`)
    .join('');
}

/** @param engine `null` for files that no engine could be given */
function unreadLines(engine: EngineName | null, files: readonly UnreadFile[]): readonly object[] {
  return files.map(({ path, reason }) => ({ type: 'unread', engine, path, reason }));
}
