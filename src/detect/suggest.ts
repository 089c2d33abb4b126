import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { TlsFinding } from './grade.ts';

/** Texts of the suggestions; every rule that suggests has them among its messages. */
export const suggestionMessages = {
  verify: 'Set `{{name}}` to `{{secure}}`, so that certificates are verified.',
  trustCa: 'Verify against a private CA instead of the public ones: take its PEM text from the environment variable `TLS_CA_PEM`.',
  remove: 'Remove `{{name}}`.',
} as const;

type Suggestion = TSESLint.ReportSuggestionArray<keyof typeof suggestionMessages>[number];

/** Ways to mend a finding, each of which leaves verification on. */
export function suggest({ write }: Pick<TlsFinding, 'write'>): Suggestion[] {
  if (!write) {
    return [];
  }
  const { node, name, value, secure } = write;
  const found: Suggestion[] = [];

  if (secure !== undefined && node.type === AST_NODE_TYPES.Property && name === 'rejectUnauthorized' && !hasCa(node)) {
    found.push({ messageId: 'trustCa', fix: (fixer) => fixer.replaceText(node, 'ca: process.env.TLS_CA_PEM') });
  }
  if (secure !== undefined && !isShorthand(node)) {
    found.push({ messageId: 'verify', data: { name, secure }, fix: (fixer) => fixer.replaceText(value, secure) });
  }
  const { parent } = node;

  if (secure === undefined && parent?.type === AST_NODE_TYPES.ExpressionStatement && lists.has(parent.parent.type)) {
    found.push({ messageId: 'remove', data: { name }, fix: (fixer) => fixer.remove(parent) });
  }
  return found;
}

/** Nodes that hold a list of statements, from which one can be taken. */
const lists: ReadonlySet<string> = new Set([AST_NODE_TYPES.BlockStatement, AST_NODE_TYPES.Program, AST_NODE_TYPES.StaticBlock, AST_NODE_TYPES.SwitchCase]);

function hasCa({ parent }: TSESTree.Node): boolean {
  return (
    parent?.type === AST_NODE_TYPES.ObjectExpression &&
    parent.properties.some(
      (property) => property.type === AST_NODE_TYPES.SpreadElement || (property.key.type === AST_NODE_TYPES.Identifier && property.key.name === 'ca'),
    )
  );
}

function isShorthand(node: TSESTree.Node): boolean {
  return node.type === AST_NODE_TYPES.Property && (node.shorthand || node.method);
}
