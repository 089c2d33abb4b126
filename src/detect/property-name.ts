import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** The name of a property or of what a member expression reads, if it can be told. */
export function propertyName(node: TSESTree.MemberExpression | TSESTree.Property, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const key = node.type === AST_NODE_TYPES.Property ? node.key : node.property;

  // Most names are plain; only the others need their scope.
  if (!node.computed && key.type === AST_NODE_TYPES.Identifier) {
    return key.name;
  }
  return ASTUtils.getPropertyName(node, sourceCode.getScope(node)) ?? undefined;
}
