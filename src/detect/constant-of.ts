import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** The expression behind a name that is written once. */
export function constantOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node {
  const bare = unwrap(node);
  const variable = bare.type === AST_NODE_TYPES.Identifier ? ASTUtils.findVariable(sourceCode.getScope(bare), bare.name) : undefined;
  const definition = variable?.defs[0]?.node;
  const isWrittenOnce = variable?.references.filter((reference) => reference.isWrite()).length === 1;
  return isWrittenOnce && definition?.type === AST_NODE_TYPES.VariableDeclarator && definition.init ? unwrap(definition.init) : bare;
}
