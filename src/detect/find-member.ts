import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { findReturned } from './find-returned.ts';
import { lastName } from './last-name.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/** The expression a member was given in this file. */
export interface Member {
  readonly value: TSESTree.Node;
  /** Whether something else may override it: `{ verifySsl: true, ...config }`, `constructor(private verify = true)`. */
  readonly isDefault: boolean;
}

/** Finds where `this.name` or `object.name` gets its value, if that is one place in this file. */
export function findMember(
  node: TSESTree.MemberExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  depth = 4,
): Member | undefined {
  const name = lastName(node, sourceCode);

  if (unwrap(node.object).type === AST_NODE_TYPES.ThisExpression) {
    return findField(node, name, sourceCode);
  }
  const owner = findDeclaration(node.object, sourceCode);

  if (owner?.type === AST_NODE_TYPES.TSEnumDeclaration) {
    return findEnumMember(owner, name);
  }
  if (owner?.type === AST_NODE_TYPES.ClassDeclaration) {
    return findStatic(owner.body, name);
  }
  const object = findObject(node.object, sourceCode, depth);
  return object && findProperty(object, name, sourceCode);
}

/** The object literal that an expression stands for. */
export function findObject(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>, depth = 4): TSESTree.ObjectExpression | undefined {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.ObjectExpression || depth === 0) {
    return bare.type === AST_NODE_TYPES.ObjectExpression ? bare : undefined;
  }
  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    const value = findMember(bare, sourceCode, depth - 1)?.value;
    return value && findObject(value, sourceCode, depth - 1);
  }
  if (bare.type === AST_NODE_TYPES.CallExpression) {
    const value = findReturned(bare, sourceCode);
    return value && findObject(value, sourceCode, depth - 1);
  }
  if (bare.type !== AST_NODE_TYPES.Identifier) {
    return undefined;
  }
  const variable = ASTUtils.findVariable(sourceCode.getScope(bare), bare.name);
  const definition = variable?.defs[0]?.node;
  const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
  return definition?.type === AST_NODE_TYPES.VariableDeclarator && definition.id.type === AST_NODE_TYPES.Identifier && definition.init && writes.length === 1
    ? findObject(definition.init, sourceCode, depth - 1)
    : undefined;
}

function findProperty(object: TSESTree.ObjectExpression, name: string, sourceCode: Readonly<TSESLint.SourceCode>): Member | undefined {
  const index = object.properties.findLastIndex(
    (property) => property.type === AST_NODE_TYPES.Property && propertyName(property, sourceCode) === name,
  );
  const property = object.properties[index];
  return property?.type === AST_NODE_TYPES.Property
    ? { value: property.value, isDefault: object.properties.slice(index).some(({ type }) => type === AST_NODE_TYPES.SpreadElement) }
    : undefined;
}

function findField(node: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>): Member | undefined {
  const body = sourceCode.getAncestors(node).findLast((ancestor) => ancestor.type === AST_NODE_TYPES.ClassBody);
  const found: Member[] = [];

  for (const member of body?.body ?? []) {
    if (member.type === AST_NODE_TYPES.PropertyDefinition && member.value && lastNameOfKey(member.key) === name) {
      found.push({ value: member.value, isDefault: false });
    }
    if (member.type === AST_NODE_TYPES.MethodDefinition && member.kind === 'constructor') {
      for (const parameter of member.value.params) {
        const field = parameter.type === AST_NODE_TYPES.TSParameterProperty ? parameter.parameter : undefined;

        if (field?.type === AST_NODE_TYPES.AssignmentPattern && lastName(field.left, sourceCode) === name) {
          found.push({ value: field.right, isDefault: true });
        }
      }
    }
    found.push(...assignedIn(member, name, sourceCode));
  }
  const [only] = found;
  return found.length === 1 ? only : undefined;
}

/** The class or enum that a name stands for. */
function findDeclaration(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  const bare = unwrap(node);
  return bare.type === AST_NODE_TYPES.Identifier ? ASTUtils.findVariable(sourceCode.getScope(bare), bare.name)?.defs[0]?.node : undefined;
}

function findEnumMember({ body }: TSESTree.TSEnumDeclaration, name: string): Member | undefined {
  const initializer = body.members.find(({ id }) => lastNameOfKey(id) === name)?.initializer;
  return initializer && { value: initializer, isDefault: false };
}

function findStatic({ body }: TSESTree.ClassBody, name: string): Member | undefined {
  const member = body.find((element) => element.type === AST_NODE_TYPES.PropertyDefinition && element.static && lastNameOfKey(element.key) === name);
  return member?.type === AST_NODE_TYPES.PropertyDefinition && member.value ? { value: member.value, isDefault: !member.readonly } : undefined;
}

function lastNameOfKey(key: TSESTree.Node): string {
  return key.type === AST_NODE_TYPES.PrivateIdentifier ? `#${key.name}` : key.type === AST_NODE_TYPES.Identifier ? key.name : '';
}

/** `this.name = value` as a statement of a method, at any depth outside nested functions. */
function assignedIn(member: TSESTree.ClassElement, name: string, sourceCode: Readonly<TSESLint.SourceCode>): readonly Member[] {
  if (member.type !== AST_NODE_TYPES.MethodDefinition || !member.value.body) {
    return [];
  }
  const found: Member[] = [];
  const visit = (statement: TSESTree.Node): void => {
    if (statement.type === AST_NODE_TYPES.ExpressionStatement) {
      const { expression } = statement;

      if (expression.type === AST_NODE_TYPES.AssignmentExpression && expression.left.type === AST_NODE_TYPES.MemberExpression && expression.left.object.type === AST_NODE_TYPES.ThisExpression && lastName(expression.left, sourceCode) === name) {
        found.push({ value: expression.right, isDefault: false });
      }
    } else if (statement.type === AST_NODE_TYPES.BlockStatement) {
      statement.body.forEach(visit);
    } else if (statement.type === AST_NODE_TYPES.IfStatement) {
      [statement.consequent, statement.alternate].forEach((branch) => branch && visit(branch));
    } else if (statement.type === AST_NODE_TYPES.TryStatement) {
      visit(statement.block);
    }
  };
  member.value.body.body.forEach(visit);
  return found;
}
