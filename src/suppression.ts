import type { EngineName } from './finding.ts';

/** How each engine's suppression comment is written, up to the rule; both take a reason after ` -- `. */
const comments = {
  eslint: { start: '// eslint-disable-next-line ', directive: 'eslint-disable' },
  semgrep: { start: '# nosemgrep: ', directive: 'nosemgrep' },
} as const satisfies Record<EngineName, { readonly start: string; readonly directive: string }>;

/** The comment that suppresses a finding of a rule when it stands on the line above, or in Python behind the code. */
export function suppression(engine: EngineName, ruleId: string): string {
  return `${comments[engine].start}${ruleId} -- <reason>`;
}

/**
 * Tells whether the comment that suppresses a finding gives a reason: the last one that names the rule counts.
 *
 * @param lines of the file, up to that of the finding
 */
export function givesReason(engine: EngineName, ruleId: string, lines: readonly string[]): boolean {
  const comment = lines.findLast((line) => line.includes(comments[engine].directive) && line.includes(ruleId));
  const [, reason = ''] = comment?.slice(comment.indexOf(ruleId)).split(/\s-{2,}\s/) ?? [];
  return reason.replace('*/', '').replace('<reason>', '').trim() !== '';
}
