import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { javascriptTokens } from '../catalogue/javascript-tokens.ts';
import type { Weakness } from '../weakness.ts';
import { findTlsWeakness } from './find-tls-weakness.ts';
import type { TlsFinding } from './grade.ts';

/** Findings by node, so that the rules of one run share the work. */
const cache = new WeakMap<TSESTree.Node, { readonly finding: TlsFinding | undefined }>();

/** Whether a file holds a name of the tables, asked once for all rules. */
const candidates = new WeakMap<Readonly<TSESLint.SourceCode>, boolean>();

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

function holdsToken(sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const known = candidates.get(sourceCode) ?? prefilter.test(sourceCode.text);
  candidates.set(sourceCode, known);
  return known;
}

function remember(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): { readonly finding: TlsFinding | undefined } {
  const entry = { finding: findTlsWeakness(node, sourceCode) };
  cache.set(node, entry);
  return entry;
}
