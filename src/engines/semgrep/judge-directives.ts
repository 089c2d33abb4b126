import { silencesOtherTool } from '../../suppression/other-tools.ts';
import { ruleWeakness } from '../../weakness.ts';
import { nosemComments } from './nosem-comments.ts';
import type { TextLines } from './text-lines.ts';

/** What the comments at a finding say of it. */
export interface DirectiveVerdict {
  /** What each comment that names its rule says behind ` -- `; none when there is no such comment. */
  readonly reasons: readonly string[];
  /** Lines (from 1) with a directive that was not obeyed, because it names none of our rules. */
  readonly ignoredLines: readonly number[];
  /** Comments by which other tools, or Semgrep for other rules, were told to look away. */
  readonly silenced: readonly string[];
}

/** Comments of other tools. */
const foreign = /^[^#]*#.*\b(?:nosec|noqa|NOSONAR)\b/is;

/**
 * Judges the comments at a finding as Semgrep places and reads them, except that one without a rule's id has no effect.
 *
 * @param start the finding's first line, from 1
 * @param end its last line
 */
export function judgeDirectives(ruleId: string, start: number, end: number, text: TextLines): DirectiveVerdict {
  const directives = nosemComments(start, text);
  const own = directives.filter(({ ids }) => ids.includes(ruleId));
  const strangers = directives.filter(({ ids }) => !ids.some((id) => ruleWeakness(id))).map(({ line }) => line);
  const others = foreign.test(text.line(start)) ? [start] : [];

  return {
    reasons: own.map(({ reason }) => reason),
    ignoredLines: own.length > 0 ? [] : [...strangers, ...others],
    silenced: [
      ...silencers(start - 1, 'above', text),
      ...Array.from({ length: end - start + 1 }, (_, index) => silencers(start + index, 'on', text)).flat(),
    ],
  };
}

function silencers(line: number, place: 'on' | 'above', text: TextLines): readonly string[] {
  const content = text.line(line);

  if (place === 'above' && !/^\s*#/.test(content)) {
    return [];
  }
  const comments = content.match(/#[^#]*/g) ?? [];
  return comments
    .filter((comment) => !/nosem/i.test(comment) || !namesOurs(comment))
    .flatMap((comment) => silencesOtherTool(comment, place) ?? []);
}

function namesOurs(comment: string): boolean {
  return comment.split(/[\s,:=]+/).some((word) => ruleWeakness(word) !== undefined);
}
