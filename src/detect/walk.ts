import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** Syntax that is gone at run time, and imports, which hold no expressions. */
const skipped: ReadonlySet<string> = new Set([
  AST_NODE_TYPES.ImportDeclaration,
  AST_NODE_TYPES.TSInterfaceDeclaration,
  AST_NODE_TYPES.TSTypeAliasDeclaration,
  AST_NODE_TYPES.TSTypeAnnotation,
  AST_NODE_TYPES.TSTypeParameterDeclaration,
  AST_NODE_TYPES.TSTypeParameterInstantiation,
]);

/** Calls `visit` for a node and everything below it but types and imports, in the order of the source. */
export function walk(node: TSESTree.Node, visitorKeys: TSESLint.SourceCode['visitorKeys'], visit: (node: TSESTree.Node) => void): void {
  const enter = (child: unknown): void => {
    if (Array.isArray(child)) {
      child.forEach(enter);
    } else if (isNode(child) && !skipped.has(child.type)) {
      visit(child);

      // The most common node: below a name there is nothing but types, and the decorators of parameters.
      if (child.type === AST_NODE_TYPES.Identifier && !(child.decorators as unknown[] | undefined)?.length) {
        return;
      }
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
