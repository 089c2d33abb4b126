import type { Linter } from 'eslint';
import { didYouMean } from '../../did-you-mean.ts';
import type { Directive } from '../../suppression/directive.ts';
import { ownDirectives, type DirectiveSource } from '../eslint-directives.ts';

/**
 * The rules of ours that the comments of a file turn off, and whether that covers anything, as ESLint judges it.
 *
 * @param messages of a run that reports unused directives
 * @param rules names of all our rules
 */
export function findDirectives(
  path: string,
  sourceCode: DirectiveSource,
  messages: readonly Linter.LintMessage[],
  rules: readonly string[],
): readonly Directive[] {
  const unused = messages.filter(({ ruleId, message }) => ruleId === null && message.startsWith('Unused eslint-disable directive'));

  return ownDirectives(sourceCode).flatMap(({ node, justification, names }) => {
    const line = node.loc?.start.line ?? 1;
    const column = (node.loc?.start.column ?? 0) + 1;
    const here = unused.filter((message) => message.line === line && message.column === column);

    return names.map((ruleId) => {
      const isKnown = rules.includes(ruleId);
      const isUsed = isKnown && !here.some(({ message }) => message.includes(`'${ruleId}'`));
      return { path, line, column, ruleId, reason: justification, isKnown, hint: isKnown ? '' : didYouMean(ruleId, rules), isUsed };
    });
  });
}
