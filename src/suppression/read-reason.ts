/** What the text behind ` -- ` in a suppression comment says. */
export interface Reason {
  /** On one line; `null` when it gives none: nothing, only a date, or the placeholder that reports show. */
  readonly text: string | null;
  /** The last day on which the suppression holds, as YYYY-MM-DD; `null` when it does not end. */
  readonly until: string | null;
  /** What stands where a date should, and is none; `null` when there is nothing like it. */
  readonly impossibleDate: string | null;
}

const untilDate = /\buntil\s+(\d{1,4}([-/])\d{1,2}\2\d{1,4})(?!\w)/iu;

/** Reads the reason of a suppression. `until 2027-01-31` in it, the first one that counts, is its last day in UTC. */
export function readReason(written: string): Reason {
  const reason = written.replace('<reason>', '').replace(/\s+/gu, ' ').trim();
  const [clause = '', date = null] = untilDate.exec(reason) ?? [];
  const isDate = date !== null && isCalendarDay(date);

  return {
    text: /[\p{L}\p{N}]/u.test(reason.replace(clause, '')) ? reason : null,
    until: isDate ? date : null,
    impossibleDate: isDate ? null : date,
  };
}

function isCalendarDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
