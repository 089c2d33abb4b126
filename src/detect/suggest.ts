import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { TlsFinding } from './grade.ts';

/** Texts of the suggestions; every rule that suggests has them among its messages. */
export const suggestionMessages = {
  verify: 'Set `{{name}}` to `{{secure}}`, so that certificates are verified.',
  trustCa: 'Verify against a private CA as well: take its PEM text from the environment variable `TLS_CA_PEM`.',
  remove: 'Remove `{{name}}`.',
} as const;

type Suggestion = TSESLint.ReportSuggestionArray<keyof typeof suggestionMessages>[number];

/** Ways to mend a finding, each of which leaves verification on. */
export function suggest({ write }: TlsFinding): Suggestion[] {
  if (!write) {
    return [];
  }
  const { node, name, value, secure } = write;
  const found: Suggestion[] = [];

  if (secure !== undefined && node.type === AST_NODE_TYPES.Property && name === 'rejectUnauthorized') {
    found.push({ messageId: 'trustCa', fix: (fixer) => fixer.replaceText(node, 'ca: process.env.TLS_CA_PEM') });
  }
  if (secure !== undefined && !isShorthand(node)) {
    found.push({ messageId: 'verify', data: { name, secure }, fix: (fixer) => fixer.replaceText(value, secure) });
  }
  const { parent } = node;

  if (secure === undefined && parent?.type === AST_NODE_TYPES.ExpressionStatement && parent.parent.type !== AST_NODE_TYPES.IfStatement) {
    found.push({ messageId: 'remove', data: { name }, fix: (fixer) => fixer.remove(parent) });
  }
  return found;
}

function isShorthand(node: TSESTree.Node): boolean {
  return node.type === AST_NODE_TYPES.Property && (node.shorthand || node.method);
}
