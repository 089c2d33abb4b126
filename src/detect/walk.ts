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
  visit(node);

  for (const key of visitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);

    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each) && !typesOnly.has(each.type)) {
        walk(each, visitorKeys, visit);
      }
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
