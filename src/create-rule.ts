import { ESLintUtils } from '@typescript-eslint/utils';
import { docsUrl, type Weakness } from './weakness.ts';

/** What our rules say of themselves beside ESLint's own fields. */
export interface RuleDocs {
  readonly description: string;
  readonly recommended: boolean;
  readonly weakness: Weakness;
}

/** Creates a rule whose documentation stands on the page of its weakness. */
export const createRule = ESLintUtils.RuleCreator<RuleDocs>((name) => docsUrl(name.replace(/^no-/, '') as Weakness));
