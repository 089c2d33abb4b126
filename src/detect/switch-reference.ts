import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { Reference } from '../switches/fact.ts';
import { lastName } from './last-name.ts';
import { ownerOfParameters } from './owner-of-parameters.ts';
import { unwrap } from './unwrap.ts';

/** What an expression that reads a setting refers to, as other files can define it. */
export function switchReference(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Reference | undefined {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    const name = lastName(bare, sourceCode);
    const owner = ownerOfObject(bare.object, sourceCode);
    const isGiven = unwrap(bare.object).type === AST_NODE_TYPES.Identifier;
    return { name, scope: 'member', ...(owner !== undefined && { owner, ...(isGiven && { isGiven }) }) };
  }
  if (bare.type !== AST_NODE_TYPES.Identifier) {
    return undefined;
  }
  const definition = ASTUtils.findVariable(sourceCode.getScope(bare), bare.name)?.defs[0];

  if (!definition || definition.node.type === AST_NODE_TYPES.ImportSpecifier || definition.node.type === AST_NODE_TYPES.VariableDeclarator) {
    const isPattern = definition?.node.type === AST_NODE_TYPES.VariableDeclarator && definition.node.id.type === AST_NODE_TYPES.ObjectPattern;
    return { name: bare.name, scope: isPattern ? 'member' : 'variable' };
  }
  if (!ASTUtils.isFunction(definition.node)) {
    return undefined;
  }
  const owner = ownerOfParameters(definition.node, sourceCode);
  const position = definition.node.params.findIndex((parameter) => nameOf(parameter) === bare.name);
  const isOwn = position !== -1;

  return owner === undefined ? undefined : { name: bare.name, scope: isOwn ? 'parameter' : 'member', owner, ...(isOwn && { position }) };
}

/** The class of `this`; the function or class whose parameter an object is: callers of it write the object's members. */
function ownerOfObject(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.ThisExpression) {
    const body = sourceCode.getAncestors(bare).findLast((ancestor) => ancestor.type === AST_NODE_TYPES.ClassBody);
    return body?.parent.id?.name;
  }
  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    // `this.config.verifySsl`: of the class, whose constructor took the object.
    return ownerOfObject(bare.object, sourceCode);
  }
  if (bare.type !== AST_NODE_TYPES.Identifier) {
    return undefined;
  }
  const definition = ASTUtils.findVariable(sourceCode.getScope(bare), bare.name)?.defs[0]?.node;
  return definition && ASTUtils.isFunction(definition) ? ownerOfParameters(definition, sourceCode) : undefined;
}

function nameOf(parameter: TSESTree.Parameter): string | undefined {
  const inner = parameter.type === AST_NODE_TYPES.TSParameterProperty ? parameter.parameter : parameter;
  const target = inner.type === AST_NODE_TYPES.AssignmentPattern ? inner.left : inner;
  return target.type === AST_NODE_TYPES.Identifier ? target.name : undefined;
}
