import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { javascriptTokenGroups } from '../catalogue/javascript-tokens.ts';
import { configFileOf } from '../config-files/config-file-of.ts';
import { groupFilter } from '../token-filter.ts';
import type { Weakness } from '../weakness.ts';
import { findingsOf } from './findings-of.ts';
import type { TlsFinding } from './grade.ts';

/** A finding as rules report it: its place, and of code what suggestions need. */
export interface ReportedFinding extends Pick<TlsFinding, 'weakness' | 'remedy' | 'write'> {
  readonly loc: TSESTree.SourceLocation;
}

/** The last text that was asked about. By its text, since a linter may hand every file the same `SourceCode` object. */
let last = { text: '', holdsToken: false };

const isConcerned = groupFilter(javascriptTokenGroups);

/** Calls `report` for each place in the file that has the weakness. Costs nothing on files without a name of the tables. */
export function onWeakness(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  weakness: Weakness,
  report: (finding: ReportedFinding) => void,
): TSESLint.RuleListener {
  const { sourceCode } = context;
  const configuration = configFileOf(context);

  if (configuration) {
    const { root, firstColumn, findings } = configuration;
    const shown = findings().filter((finding) => finding.weakness === weakness);
    const at = ({ line, column }: { readonly line: number; readonly column: number }) => ({ line, column: column - 1 + firstColumn });
    return shown.length === 0 ? {} : { [root]: () => shown.forEach(({ start, end, ...finding }) => report({ ...finding, loc: { start: at(start), end: at(end) } })) };
  }
  if (!holdsToken(sourceCode)) {
    return {};
  }
  return {
    Program() {
      findingsOf(sourceCode).filter((finding) => finding.weakness === weakness).forEach(({ node, ...finding }) => report({ ...finding, loc: node.loc }));
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
