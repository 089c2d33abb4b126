import { didYouMean } from '../../did-you-mean.ts';
import { UserError } from '../../user-error.ts';
import { weaknessIds, type Weakness } from '../../weakness.ts';
import type { Rule } from '../rule-list/list-rules.ts';

/** What a name stands for: a weakness, and the Semgrep rule that was named, if it was one. */
export interface Topic {
  readonly weakness: Weakness;
  readonly rule: Rule | undefined;
}

/** What Semgrep puts before an id: the folders of its file, and the severities that `semgrep/mcp-tls.yaml` adds. */
const semgrepPrefix = /^(?:[\w-]+\.)+/;

/**
 * Finds what a name in a report stands for, whatever its case.
 *
 * @param name a weakness, an ESLint rule with or without `mcp-tls/`, or a Semgrep id as any of its outputs shows it
 * @throws UserError with the nearest name
 */
export function findTopic(name: string, rules: readonly Rule[]): Topic {
  const bare = name.trim().toLowerCase().replace(/^mcp-tls\//, '').replace(semgrepPrefix, '');
  const weakness = weaknessIds.find((id) => bare === id || bare === `no-${id}`);
  const rule = rules.find(({ id }) => id === bare);

  if (weakness !== undefined) {
    return { weakness, rule: undefined };
  }
  if (rule !== undefined) {
    return { weakness: rule.weakness, rule };
  }
  const names = [...weaknessIds, ...weaknessIds.map((id) => `no-${id}`), ...rules.filter(({ engine }) => engine === 'semgrep').map(({ id }) => id)];
  throw new UserError(`${JSON.stringify(name)} is neither a weakness nor a rule${didYouMean(bare, names) || namesWith(bare, names)}. All names: mcp-tls rules.`);
}

/** ` (names with it: …)` for a part of a name, else the empty string. */
function namesWith(part: string, names: readonly string[]): string {
  const found = part.length < 3 ? [] : names.filter((name) => name.includes(part)).slice(0, 3);
  return found.length === 0 ? '' : ` (names with it: ${found.join(', ')})`;
}
