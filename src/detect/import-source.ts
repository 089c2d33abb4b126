import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** A module and the path of names that leads from it to a value: `https.Agent` is `{ module: 'https', names: ['Agent'] }`. */
export interface ImportSource {
  /** Without `node:`. */
  readonly module: string;
  /** Empty for the module itself; a default import adds nothing. */
  readonly names: readonly string[];
}

/** Traces an expression to the module it comes from, through imports, `require`, `await import()` and constants. */
export function importSource(node: TSESTree.Node, scope: TSESLint.Scope.Scope, depth = 4): ImportSource | undefined {
  const bare = unwrap(node);

  const loaded = loadedBy(bare);

  if (loaded) {
    return fromLiteral(loaded, scope);
  }
  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    const name = ASTUtils.getPropertyName(bare, scope);
    return name === null ? undefined : extend(importSource(bare.object, scope, depth), name);
  }
  return bare.type === AST_NODE_TYPES.Identifier && depth > 0 ? fromVariable(bare, scope, depth) : undefined;
}

/** What an expression loads: the argument of `import()` or `require()`. */
export function loadedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === AST_NODE_TYPES.ImportExpression) {
    return node.source;
  }
  const isRequire = node.type === AST_NODE_TYPES.CallExpression && node.callee.type === AST_NODE_TYPES.Identifier && node.callee.name === 'require';
  return isRequire ? node.arguments[0] : undefined;
}

function fromVariable(identifier: TSESTree.Identifier, scope: TSESLint.Scope.Scope, depth: number): ImportSource | undefined {
  const definition = ASTUtils.findVariable(scope, identifier.name)?.defs[0];

  if (definition?.node.type === AST_NODE_TYPES.ImportSpecifier) {
    const { imported, parent } = definition.node;
    const name = imported.type === AST_NODE_TYPES.Identifier ? imported.name : imported.value;
    return parent.type === AST_NODE_TYPES.ImportDeclaration ? extend(toSource(parent.source.value), name) : undefined;
  }
  if (
    definition?.node.type === AST_NODE_TYPES.ImportDefaultSpecifier ||
    definition?.node.type === AST_NODE_TYPES.ImportNamespaceSpecifier
  ) {
    return toSource(definition.node.parent.source.value);
  }
  if (definition?.node.type !== AST_NODE_TYPES.VariableDeclarator || !definition.node.init) {
    return undefined;
  }
  const source = importSource(definition.node.init, scope, depth - 1);
  const { id } = definition.node;

  if (id.type !== AST_NODE_TYPES.ObjectPattern) {
    return source;
  }
  const property = id.properties.find(
    (candidate): candidate is TSESTree.Property =>
      candidate.type === AST_NODE_TYPES.Property && definition.name === bindingName(candidate.value),
  );
  const name = property && ASTUtils.getPropertyName(property, scope);
  return name ? extend(source, name) : undefined;
}

function bindingName(node: TSESTree.Node): TSESTree.Node {
  return node.type === AST_NODE_TYPES.AssignmentPattern ? node.left : node;
}

function fromLiteral(node: TSESTree.Node, scope: TSESLint.Scope.Scope): ImportSource | undefined {
  const module = ASTUtils.getStringIfConstant(node, scope);
  return module === null ? undefined : toSource(module);
}

function toSource(module: string): ImportSource {
  return { module: module.replace(/^node:/, ''), names: [] };
}

function extend(source: ImportSource | undefined, name: string): ImportSource | undefined {
  return source && (name === 'default' ? source : { ...source, names: [...source.names, name] });
}
