import type { BaselineEntry } from '../baseline/entry.ts';
import { matchBaseline } from '../baseline/match-baseline.ts';
import { serialiseBaseline } from '../baseline/serialise-baseline.ts';
import { posixPath } from '../posix-path.ts';
import type { BaselineReport } from '../report.ts';
import { writeOutput } from '../write-output.ts';
import type { Graded } from './grade-file.ts';
import { checkedTest, isGone, type Scope } from './is-checked.ts';
import type { Baseline } from './load-baseline.ts';

/** What is left of a scan's findings beside a baseline. */
export interface Compared {
  /** Those that the baseline does not hold. */
  readonly fresh: readonly Graded[];
  readonly report: BaselineReport;
}

/**
 * Compares findings with a baseline, or writes them to it, together with the entries that this scan could not look for.
 *
 * @param isComplete whether everything was read that had to be: half a scan is never written
 * @throws UserError when the file cannot be written
 */
export function applyBaseline(graded: readonly Graded[], baseline: Baseline, scope: Scope, isComplete: boolean): Compared {
  const path = posixPath(scope.root, baseline.file);

  if (baseline.isWritten && !isComplete) {
    return { fresh: graded, report: { path, state: 'not written', known: 0, fixed: [], unchecked: 0 } };
  }
  const all = graded.map((one) => ({ ...entryOf(one), one }));
  const { fresh, known, left } = matchBaseline(all, baseline.entries, (file) => isGone(scope.root, file));
  const isChecked = checkedTest(scope);
  const leftover = new Set(left);
  const inOrder = baseline.entries.filter((entry) => leftover.has(entry));
  const kept = inOrder.filter((entry) => !isChecked(entry));
  const fixed = inOrder.filter(isChecked).map(({ path: file, weakness, fingerprint }) => ({ path: file, weakness, fingerprint }));

  if (!baseline.isWritten) {
    return { fresh: fresh.map(({ one }) => one), report: { path, state: 'read', known: known.length, fixed, unchecked: kept.length } };
  }
  writeOutput(baseline.file, serialiseBaseline([...graded.map(entryOf), ...kept]));
  return { fresh: [], report: { path, state: 'written', known: graded.length, fixed, unchecked: kept.length } };
}

function entryOf({ finding: { path, weakness, fingerprint, contentFingerprint = fingerprint } }: Graded): BaselineEntry {
  return { path, weakness, fingerprint, contentFingerprint };
}
