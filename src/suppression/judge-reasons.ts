import { readReason } from './read-reason.ts';

/** What suppressions are judged by. */
export interface SuppressionPolicy {
  /** Whether a suppression without a reason has no effect. */
  readonly requireReason: boolean;
  /** The day of the scan in UTC, as YYYY-MM-DD. */
  readonly today: string;
}

/** What becomes of a finding that comments cover. */
export type SuppressionVerdict =
  | {
      readonly isSuppressed: true;
      /** `null` when the comment gives none. */
      readonly reason: string | null;
    }
  | {
      readonly isSuppressed: false;
      /** A sentence for the report. */
      readonly objection: string;
      /** The day on which the suppression ended, as YYYY-MM-DD; `null` when that is not why. */
      readonly expired: string | null;
    };

/**
 * Judges the comments that cover a finding: one that is in force is enough, and one with a reason is preferred.
 *
 * @param written what each comment says behind ` -- `; at least one
 */
export function judgeReasons(written: readonly string[], { requireReason, today }: SuppressionPolicy): SuppressionVerdict {
  const reasons = written.map(readReason);
  const current = reasons.filter(({ until }) => until === null || until >= today);
  const [inForce] = [...current.filter(({ text }) => text !== null), ...(requireReason ? [] : current)];

  if (inForce) {
    return { isSuppressed: true, reason: inForce.text };
  }
  const expired = reasons.flatMap(({ until }) => (until !== null && until < today ? [until] : [])).sort().at(-1) ?? null;

  return expired === null
    ? { isSuppressed: false, objection: 'Its suppression gives no reason, which this project requires.', expired }
    : { isSuppressed: false, objection: `Its suppression expired on ${expired}.`, expired };
}
