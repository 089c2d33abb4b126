import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** A place where code gives a named option a value: `{ name: value }`, `target.name = value`, `Reflect.set(target, 'name', value)`. */
export interface OptionWrite {
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly value: TSESTree.Node;
}

/** The option write that a node is, if it is one. */
export function optionWrite(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): OptionWrite | undefined {
  if (node.type === AST_NODE_TYPES.Property) {
    if (node.parent.type !== AST_NODE_TYPES.ObjectExpression) {
      return undefined;
    }
    // Most properties have plain names; only computed ones need their scope.
    const name = !node.computed && node.key.type === AST_NODE_TYPES.Identifier ? node.key.name : ASTUtils.getPropertyName(node, sourceCode.getScope(node));
    return name === null ? undefined : { node, name, value: node.value };
  }
  if (node.type === AST_NODE_TYPES.AssignmentExpression) {
    const target = unwrap(node.left);
    const isPlain = ['=', '??=', '||=', '&&='].includes(node.operator);
    const name = isPlain && target.type === AST_NODE_TYPES.MemberExpression ? ASTUtils.getPropertyName(target, sourceCode.getScope(node)) : null;
    return name === null ? undefined : { node, name, value: node.right };
  }
  return node.type === AST_NODE_TYPES.CallExpression ? writingCall(node, sourceCode.getScope(node)) : undefined;
}

/** `Reflect.set(target, 'name', value)`, `Object.defineProperty(target, 'name', { value })`, `Deno.env.set('name', value)`. */
function writingCall(node: TSESTree.CallExpression, scope: TSESLint.Scope.Scope): OptionWrite | undefined {
  const [first, second, third] = node.arguments;
  const callee = unwrap(node.callee);

  if (callee.type !== AST_NODE_TYPES.MemberExpression || !first || !second) {
    return undefined;
  }
  const method = ASTUtils.getPropertyName(callee, scope);
  const isOf = (object: string): boolean => callee.object.type === AST_NODE_TYPES.Identifier && callee.object.name === object;

  if ((method === 'set' && !isOf('Reflect')) || method === 'env' || method === 'stubEnv') {
    return named(node, first, second, scope);
  }
  if (method === 'set' && third) {
    return named(node, second, third, scope);
  }
  const descriptor = method === 'defineProperty' && third ? unwrap(third) : undefined;
  const value =
    descriptor?.type === AST_NODE_TYPES.ObjectExpression
      ? descriptor.properties.find((property) => property.type === AST_NODE_TYPES.Property && ASTUtils.getPropertyName(property, scope) === 'value')
      : undefined;
  return value?.type === AST_NODE_TYPES.Property ? named(node, second, value.value, scope) : undefined;
}

function named(node: TSESTree.Node, key: TSESTree.Node, value: TSESTree.Node, scope: TSESLint.Scope.Scope): OptionWrite | undefined {
  const name = ASTUtils.getStringIfConstant(key, scope);
  return name === null ? undefined : { node, name, value };
}
