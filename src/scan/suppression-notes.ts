import { compareText } from '../compare-text.ts';
import type { EngineName, EngineRun } from '../finding.ts';
import { posixPath } from '../posix-path.ts';
import type { SuppressionNote } from '../report.ts';
import type { Directive } from '../suppression/directive.ts';
import { readReason } from '../suppression/read-reason.ts';
import { ruleWeakness, type Weakness } from '../weakness.ts';

/** What the notes depend on. */
export interface NoteOptions {
  /** Absolute path. */
  readonly root: string;
  /** Whether this scan reports a weakness in a file (relative to the root): of a comment about another, it knows nothing. */
  readonly reports: (weakness: Weakness, path: string) => boolean;
}

/**
 * What is wrong with suppression comments, in the order of their places. Where an engine did not read a file in full, or
 * failed, nobody knows whether a comment is needed, so nothing is said of that.
 *
 * @param leftover directives in files in which no engine had anything to look for
 */
export function suppressionNotes(runs: readonly EngineRun[], leftover: readonly Directive[], options: NoteOptions): readonly SuppressionNote[] {
  const all = [
    ...runs.flatMap((run) => {
      const unread = new Set(run.unread.map(({ path }) => path));
      return run.directives.map((directive) => ({ directive, engine: run.engine, isSure: run.failure === null && !unread.has(directive.path) }));
    }),
    ...leftover.map((directive) => ({ directive, engine: 'semgrep' as const, isSure: true })),
  ];
  return all
    .flatMap(({ directive, engine, isSure }) => notesOn(directive, engine, isSure, options))
    .sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId));
}

function notesOn(directive: Directive, engine: EngineName, isSure: boolean, { root, reports }: NoteOptions): readonly SuppressionNote[] {
  const { line, column, ruleId, isKnown, hint, isUsed } = directive;
  const path = posixPath(root, directive.path);
  const { impossibleDate } = readReason(directive.reason);
  const weakness = ruleWeakness(ruleId);
  const place = { path, line, column, engine, ruleId };

  return [
    ...(isKnown ? [] : [{ ...place, kind: 'unknown' as const, message: `There is no rule ${ruleId}${hint}, so the comment suppresses nothing.` }]),
    ...(isKnown && isSure && !isUsed && weakness && reports(weakness, path)
      ? [{ ...place, kind: 'unused' as const, message: `The suppression of ${ruleId} covers no finding any more: remove it.` }]
      : []),
    ...(impossibleDate === null || !isKnown
      ? []
      : [{ ...place, kind: 'date' as const, message: `${impossibleDate} is no date, so the suppression of ${ruleId} never expires: write until YYYY-MM-DD.` }]),
  ];
}
