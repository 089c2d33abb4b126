import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/** The last name of `a.b.c` or `a['b'].c`: what the value is called where it is read. */
export function lastName(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    return bare.property.type === AST_NODE_TYPES.PrivateIdentifier ? `#${bare.property.name}` : (propertyName(bare, sourceCode) ?? '');
  }
  return bare.type === AST_NODE_TYPES.Identifier ? bare.name : '';
}
