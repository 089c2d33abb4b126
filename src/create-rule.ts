import { ESLintUtils } from '@typescript-eslint/utils';
import { docsUrl, type Weakness } from './weakness.ts';

/** What our rules say of themselves beside ESLint's own fields. */
export interface RuleDocs {
  readonly description: string;
  readonly recommended: boolean;
  readonly weakness: Weakness;
}

const withDocs = ESLintUtils.RuleCreator<RuleDocs>((name) => docsUrl(name.replace(/^no-/, '') as Weakness));

/** Creates a rule without options whose documentation stands on the page of its weakness. */
export function createRule<MessageIds extends string>(
  rule: Readonly<ESLintUtils.RuleWithMetaAndName<[], MessageIds, RuleDocs>>,
): ESLintUtils.RuleModule<MessageIds, [], RuleDocs> & { name: string } {
  // The library's own `create` clones the default options for every rule and file.
  return { ...withDocs(rule), create: (context) => rule.create(context, []) };
}
