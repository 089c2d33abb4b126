import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { propertyName } from './property-name.ts';
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
    const name = propertyName(node, sourceCode);
    return name === undefined ? undefined : { node, name, value: node.value };
  }
  if (node.type === AST_NODE_TYPES.AssignmentExpression) {
    const target = unwrap(node.left);
    const isPlain = ['=', '??=', '||=', '&&='].includes(node.operator);
    const name = isPlain && target.type === AST_NODE_TYPES.MemberExpression ? propertyName(target, sourceCode) : undefined;
    return name === undefined ? undefined : { node, name, value: node.right };
  }
  return node.type === AST_NODE_TYPES.CallExpression ? writingCall(node, sourceCode) : undefined;
}

/** `Reflect.set(target, 'name', value)`, `Object.defineProperty(target, 'name', { value })`, `Deno.env.set('name', value)`. */
function writingCall(node: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): OptionWrite | undefined {
  const [first, second, third] = node.arguments;
  const callee = unwrap(node.callee);

  if (callee.type !== AST_NODE_TYPES.MemberExpression || !first || !second) {
    return undefined;
  }
  const method = propertyName(callee, sourceCode);
  const isOf = (object: string): boolean => callee.object.type === AST_NODE_TYPES.Identifier && callee.object.name === object;

  if ((method === 'set' && !isOf('Reflect')) || method === 'env' || method === 'stubEnv') {
    return named(node, first, second, sourceCode);
  }
  if (method === 'set' && third) {
    return named(node, second, third, sourceCode);
  }
  const descriptor = method === 'defineProperty' && third ? unwrap(third) : undefined;
  const value =
    descriptor?.type === AST_NODE_TYPES.ObjectExpression
      ? descriptor.properties.find((property) => property.type === AST_NODE_TYPES.Property && propertyName(property, sourceCode) === 'value')
      : undefined;
  return value?.type === AST_NODE_TYPES.Property ? named(node, second, value.value, sourceCode) : undefined;
}

function named(node: TSESTree.Node, key: TSESTree.Node, value: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): OptionWrite | undefined {
  const name = ASTUtils.getStringIfConstant(key, sourceCode.getScope(key));
  return name === null ? undefined : { node, name, value };
}
