import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { javascriptTokens } from '../catalogue/javascript-tokens.ts';
import type { Weakness } from '../weakness.ts';
import { findTlsWeakness } from './find-tls-weakness.ts';
import type { TlsFinding } from './grade.ts';

/** Findings by node, so that the rules of one run share the work. */
const cache = new WeakMap<TSESTree.Node, { readonly finding: TlsFinding | undefined }>();

/** The last text that was asked about. By its text, since a linter may hand every file the same `SourceCode` object. */
let last = { text: '', holdsToken: false };

const escaped = javascriptTokens.map((token) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const prefilter = new RegExp(escaped.join('|'));

/** Calls `report` for each place in the file that has the weakness. Costs nothing on files without a name of the tables. */
export function onWeakness(
  sourceCode: Readonly<TSESLint.SourceCode>,
  weakness: Weakness,
  report: (finding: TlsFinding) => void,
): TSESLint.RuleListener {
  if (!holdsToken(sourceCode)) {
    return {};
  }
  const visit = (node: TSESTree.Node): void => {
    const { finding } = cache.get(node) ?? remember(node, sourceCode);

    if (finding?.weakness === weakness) {
      report(finding);
    }
  };
  return {
    AssignmentExpression: visit,
    CallExpression: visit,
    Literal: visit,
    NewExpression: visit,
    Property: visit,
    TaggedTemplateExpression: visit,
    TemplateLiteral: visit,
  };
}

/** Whether a file holds a name of the tables; asked once for all rules. */
function holdsToken({ text }: Readonly<TSESLint.SourceCode>): boolean {
  if (text !== last.text) {
    last = { text, holdsToken: prefilter.test(text) };
  }
  return last.holdsToken;
}

function remember(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): { readonly finding: TlsFinding | undefined } {
  const entry = { finding: findTlsWeakness(node, sourceCode) };
  cache.set(node, entry);
  return entry;
}
