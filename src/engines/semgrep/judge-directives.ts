import { ruleWeakness } from './rule-weakness.ts';
import type { TextLines } from './text-lines.ts';

/** What the comments at a finding say of it. */
export interface DirectiveVerdict {
  readonly isSuppressed: boolean;
  /** Lines (from 1) with a directive that was not obeyed, because it names none of our rules. */
  readonly ignoredLines: readonly number[];
}

/** Semgrep's comment behind the code, on the first line of a finding, and alone on the line above. */
const behind = / nosem(?:grep)?(?:[:=]\s?(?<ids>[^,\s].*))?/i;
const above = /^[^a-zA-Z0-9]* *nosem(?:grep)?(?:[:=]\s?(?<ids>[^,\s].*))?/i;

/** Comments of other tools. */
const foreign = /#.*\b(?:nosec|noqa)\b/i;

/**
 * Judges the comments at a finding as Semgrep places and reads them, except that one without a rule's id has no effect.
 * Ids are separated by commas; what follows an id's first blank is a reason. An id may be written with a prefix that ends
 * in a dot, as plain Semgrep shows it.
 *
 * @param line the finding's first line, from 1
 */
export function judgeDirectives(ruleId: string, line: number, text: TextLines): DirectiveVerdict {
  const directives = [
    { line, match: behind.exec(text.line(line)) },
    { line: line - 1, match: above.exec(text.line(line - 1)) },
  ].flatMap(({ line: at, match }) => (match ? [{ line: at, ids: readIds(match.groups?.['ids']) }] : []));

  if (directives.some(({ ids }) => ids.includes(ruleId))) {
    return { isSuppressed: true, ignoredLines: [] };
  }
  const strangers = directives.filter(({ ids }) => !ids.some((id) => ruleWeakness(id))).map(({ line: at }) => at);
  return { isSuppressed: false, ignoredLines: foreign.test(text.line(line)) ? [...strangers, line] : strangers };
}

function readIds(list = ''): readonly string[] {
  return list.split(',').map((part) => part.trim().split(/\s/, 1)[0]?.split('.').at(-1) ?? '');
}
