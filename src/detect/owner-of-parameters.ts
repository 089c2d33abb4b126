import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { lastName } from './last-name.ts';

/** The name by which a function is called, or of the class that it constructs. */
export function ownerOfParameters(called: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const { parent } = called;

  if (called.type === AST_NODE_TYPES.FunctionDeclaration) {
    return called.id?.name;
  }
  if (parent?.type === AST_NODE_TYPES.MethodDefinition) {
    return parent.kind === 'constructor' ? parent.parent.parent.id?.name : lastName(parent.key, sourceCode);
  }
  if (parent?.type === AST_NODE_TYPES.VariableDeclarator && parent.id.type === AST_NODE_TYPES.Identifier) {
    return parent.id.name;
  }
  return parent?.type === AST_NODE_TYPES.Property || parent?.type === AST_NODE_TYPES.PropertyDefinition ? lastName(parent.key, sourceCode) : undefined;
}
