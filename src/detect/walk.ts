import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** Syntax that is gone at run time. */
const typesOnly: ReadonlySet<string> = new Set([
  AST_NODE_TYPES.TSInterfaceDeclaration,
  AST_NODE_TYPES.TSTypeAliasDeclaration,
  AST_NODE_TYPES.TSTypeAnnotation,
  AST_NODE_TYPES.TSTypeParameterDeclaration,
  AST_NODE_TYPES.TSTypeParameterInstantiation,
]);

/** Calls `visit` for a node and everything below it but types, in the order of the source. */
export function walk(node: TSESTree.Node, visitorKeys: TSESLint.SourceCode['visitorKeys'], visit: (node: TSESTree.Node) => void): void {
  const enter = (child: unknown): void => {
    if (Array.isArray(child)) {
      child.forEach(enter);
    } else if (isNode(child) && !typesOnly.has(child.type)) {
      visit(child);

      for (const key of visitorKeys[child.type] ?? []) {
        enter(Reflect.get(child, key));
      }
    }
  };
  enter(node);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
