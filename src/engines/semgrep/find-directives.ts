import { didYouMean } from '../../did-you-mean.ts';
import type { RawFinding } from '../../finding.ts';
import type { Directive } from '../../suppression/directive.ts';
import { ruleWeakness } from '../../weakness.ts';
import { knownRules } from './known-rules.ts';
import { allNosemComments } from './nosem-comments.ts';
import type { TextLines } from './text-lines.ts';

/**
 * The rules of ours that the `nosemgrep` comments of a file name. An unknown one is ours when it ends with a weakness, or
 * is spelt nearly like a rule.
 *
 * @param found everything that the rules matched there, duplicates included: plain Semgrep shows each
 */
export function findDirectives(path: string, text: TextLines, found: readonly RawFinding[]): readonly Directive[] {
  return allNosemComments(text).flatMap(({ line, column, ids, reason, covers }) =>
    ids.flatMap((ruleId) => {
      const isKnown = knownRules.has(ruleId);
      const hint = isKnown ? '' : didYouMean(ruleId, [...knownRules]);
      const isUsed = found.some((finding) => finding.ruleId === ruleId && covers.includes(finding.start.line));

      return isKnown || hint !== '' || ruleWeakness(ruleId) ? [{ path, line, column, ruleId, reason, isKnown, hint, isUsed }] : [];
    }),
  );
}
