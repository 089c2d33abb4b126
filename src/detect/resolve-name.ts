import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { Evaluate } from './combine-values.ts';
import { absent, opaque, type Evaluation } from './evaluation.ts';
import { findMember } from './find-member.ts';
import { lastName } from './last-name.ts';
import { parsedDefault } from './schema-default.ts';
import { settingOf } from './setting-of.ts';
import { unwrap } from './unwrap.ts';

/** What a name stands for, from its definition in the same file; `undefined` when it is not defined here. */
export function resolveName(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  inner: Evaluate,
): readonly Evaluation[] | undefined {
  if (node.type === AST_NODE_TYPES.MemberExpression) {
    const member = findMember(node, sourceCode);

    if (!member) {
      const fallback = parsedDefault(node.object, lastName(node, sourceCode), sourceCode);
      return fallback && inner(fallback).map((value) => byDefault(value, node, fallback, sourceCode));
    }
    const values = inner(member.value);
    return member.isDefault ? values.map((value) => byDefault(value, node, member.value, sourceCode)) : values;
  }
  const variable = ASTUtils.findVariable(sourceCode.getScope(node), node.name);
  const definition = variable?.defs[0];

  if (!variable || !definition) {
    return undefined;
  }
  const fallback = defaultIn(definition.name, node);

  if (fallback) {
    return inner(fallback).map((value) => byDefault(value, node, fallback, sourceCode));
  }
  if (definition.node.type !== AST_NODE_TYPES.VariableDeclarator) {
    return undefined;
  }
  const writes = variable.references.filter((reference) => reference.isWrite() && reference.writeExpr);
  const [only] = writes;

  if (definition.node.id.type === AST_NODE_TYPES.ObjectPattern || writes.length !== 1 || !only?.writeExpr) {
    return writes.length > 1 ? [reassigned(node, writes, sourceCode, inner)] : undefined;
  }
  const values = inner(only.writeExpr);
  const setting = settingOf(node, sourceCode);
  // `const verify = load()`: nothing is known of the value, but its name says what it is.
  return values.map((value) => (value.settings.length === 0 && !value.unset && setting?.recognised ? absent(setting, sourceCode) : value));
}

/** `{ verifySsl = true }` and `verify = true` in a parameter or a pattern: the value of an absent argument. */
function defaultIn(name: TSESTree.Node, use: TSESTree.Node): TSESTree.Expression | undefined {
  const { parent } = name;
  const isDefault = parent?.type === AST_NODE_TYPES.AssignmentPattern && parent.left === name && parent.right !== use;
  return isDefault ? parent.right : undefined;
}

/** Marks a value as one that stands only until somebody sets it. */
function byDefault(value: Evaluation, node: TSESTree.Node, fallback: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Evaluation {
  const setting = settingOf(node, sourceCode);
  return setting ? { ...value, settings: [{ ...setting, defaultLine: fallback.loc.start.line }, ...value.settings], leaves: [true, false, ...value.leaves], open: true } : value;
}

/** A `let` with several values: which one holds is not known here. */
function reassigned(
  node: TSESTree.Identifier,
  writes: readonly TSESLint.Scope.Reference[],
  sourceCode: Readonly<TSESLint.SourceCode>,
  inner: Evaluate,
): Evaluation {
  const values = writes.flatMap(({ writeExpr }) => (writeExpr ? inner(writeExpr) : []));
  const recognised = settingOf(node, sourceCode)?.recognised ?? false;
  return {
    ...opaque,
    settings: [{ name: lastName(unwrap(node), sourceCode), from: 'program', recognised }],
    leaves: values.flatMap(({ leaves }) => leaves),
    open: values.some(({ open }) => open),
  };
}
