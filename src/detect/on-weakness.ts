import type { TSESLint } from '@typescript-eslint/utils';
import { javascriptTokens } from '../catalogue/javascript-tokens.ts';
import { tokenFilter } from '../token-filter.ts';
import type { Weakness } from '../weakness.ts';
import { findingsOf } from './findings-of.ts';
import type { TlsFinding } from './grade.ts';

/** The last text that was asked about. By its text, since a linter may hand every file the same `SourceCode` object. */
let last = { text: '', holdsToken: false };

const isConcerned = tokenFilter(javascriptTokens);

/** Calls `report` for each place in the file that has the weakness. Costs nothing on files without a name of the tables. */
export function onWeakness(
  sourceCode: Readonly<TSESLint.SourceCode>,
  weakness: Weakness,
  report: (finding: TlsFinding) => void,
): TSESLint.RuleListener {
  if (!holdsToken(sourceCode)) {
    return {};
  }
  return {
    Program() {
      findingsOf(sourceCode).filter((finding) => finding.weakness === weakness).forEach(report);
    },
  };
}

/** Whether a file holds a name of the tables; asked once for all rules. */
function holdsToken({ text }: Readonly<TSESLint.SourceCode>): boolean {
  if (text !== last.text) {
    last = { text, holdsToken: isConcerned(text) };
  }
  return last.holdsToken;
}
