import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { absent, choose, known, map, opaque, type Evaluation } from './evaluation.ts';
import { isAutomatic, outcomeInProduction } from './automatic-condition.ts';
import { lastName } from './last-name.ts';
import { resolveName } from './resolve-name.ts';
import { schemaDefault } from './schema-default.ts';
import { settingOf } from './setting-of.ts';
import { unwrap } from './unwrap.ts';

/** How many names an evaluation follows before it gives up; cycles end here, too. */
const maximumDepth = 6;

/** Evaluates an expression as it would turn out with every setting left unset. One result for each automatic outcome. */
export function evaluate(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>, depth = maximumDepth): readonly Evaluation[] {
  const bare = unwrap(node);
  const constant = ASTUtils.getStaticValue(bare, sourceCode.getScope(bare));

  if (constant) {
    return [known(constant.value)];
  }
  if (depth === 0) {
    return [opaque];
  }
  const inner = (child: TSESTree.Node): readonly Evaluation[] => evaluate(child, sourceCode, depth - 1);

  switch (bare.type) {
    case AST_NODE_TYPES.UnaryExpression:
      return bare.operator === '!' ? inner(bare.argument).map((value) => map(value, (it) => !it, [true, false])) : [opaque];
    case AST_NODE_TYPES.ConditionalExpression:
      return conditional(bare, inner);
    case AST_NODE_TYPES.LogicalExpression:
      return pairs(inner(bare.left), inner(bare.right)).map(([left, right]) => logical(bare.operator, left, right));
    case AST_NODE_TYPES.BinaryExpression: {
      const inProduction = outcomeInProduction(bare);
      const outcomes = pairs(inner(bare.left), inner(bare.right)).map(([left, right]) => comparison(bare.operator, left, right));
      return inProduction === undefined ? outcomes : [...outcomes, known(inProduction)];
    }
    case AST_NODE_TYPES.CallExpression:
      return call(bare, sourceCode, inner);
    case AST_NODE_TYPES.Identifier:
    case AST_NODE_TYPES.MemberExpression: {
      const setting = settingOf(bare, sourceCode);

      if (setting?.from === 'environment') {
        return [absent(setting)];
      }
      const resolved = resolveName(bare, sourceCode, inner);

      if (resolved || !setting) {
        return resolved ?? [opaque];
      }
      const fallback = setting.from === 'caller' ? schemaDefault(lastName(bare, sourceCode), bare, sourceCode) : undefined;
      return fallback ? inner(fallback).map((value) => ({ ...value, settings: [setting], leaves: [true, false], open: false })) : [absent(setting)];
    }
    default:
      return [opaque];
  }
}

function pairs(lefts: readonly Evaluation[], rights: readonly Evaluation[]): readonly (readonly [Evaluation, Evaluation])[] {
  return lefts.flatMap((left) => rights.map((right) => [left, right] as const)).slice(0, 8);
}

function conditional(
  { test, consequent, alternate }: TSESTree.ConditionalExpression,
  inner: (child: TSESTree.Node) => readonly Evaluation[],
): readonly Evaluation[] {
  const tests = inner(test);
  const branches = pairs(inner(consequent), inner(alternate));

  const inProduction = outcomeInProduction(test);

  if (inProduction !== undefined) {
    return branches.flatMap(([yes, no]) => {
      const [there, elsewhere] = inProduction ? [yes, no] : [no, yes];
      return [there, ...tests.filter(({ settings }) => settings.length > 0).map((condition) => choose(condition, elsewhere, [yes, no]))];
    });
  }
  if (isAutomatic(test, tests)) {
    return branches.flat();
  }
  return pairs(tests, [opaque]).flatMap(([condition]) =>
    branches.map(([yes, no]) => {
      if (condition.settings.length === 0 && condition.unset) {
        return condition.unset.value ? yes : no;
      }
      const asked: Evaluation =
        condition.settings.length > 0
          ? condition
          : { ...opaque, settings: [{ name: 'a condition', from: 'program', recognised: false }] };
      return choose(asked, asked.unset && (asked.unset.value ? yes : no), [yes, no]);
    }),
  );
}

function logical(operator: TSESTree.LogicalExpression['operator'], left: Evaluation, right: Evaluation): Evaluation {
  if (!left.unset) {
    return choose(left, undefined, [left, right]);
  }
  const { value } = left.unset;
  const takesLeft = operator === '??' ? value !== null && value !== undefined : operator === '||' ? Boolean(value) : !value;

  if (left.settings.length === 0) {
    return takesLeft ? left : right;
  }
  // `setting ?? fallback`: the author has written down what an absent setting means, so it is no assumption.
  const condition = operator === '&&' ? left : { ...left, certain: true };
  const { settings, ...rest } = choose(condition, takesLeft ? left : right, [left, right]);
  return { ...rest, settings: settings.slice(left.settings.length) };
}

function comparison(operator: string, left: Evaluation, right: Evaluation): Evaluation {
  const compare = { '===': equal, '==': equal, '!==': differ, '!=': differ }[operator];

  if (!compare) {
    return { ...opaque, settings: [...left.settings, ...right.settings] };
  }
  const settings = [...left.settings, ...right.settings];
  const unset = left.unset && right.unset && { value: compare(left.unset.value, right.unset.value) };
  return { unset, certain: left.certain && right.certain, settings, leaves: [true, false], open: false };
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return undefined;
  }
}

const equal = (left: unknown, right: unknown): boolean => left === right;
const differ = (left: unknown, right: unknown): boolean => left !== right;

/** Calls that are common around settings: string methods, `Boolean()`, `[…].includes()`, and readers with a default argument. */
function call(
  node: TSESTree.CallExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  inner: (child: TSESTree.Node) => readonly Evaluation[],
): readonly Evaluation[] {
  const { callee, arguments: [first, second] } = node;
  const setting = settingOf(node, sourceCode);

  if (setting) {
    return [absent(setting)];
  }
  if (callee.type === AST_NODE_TYPES.MemberExpression) {
    const name = ASTUtils.getPropertyName(callee, sourceCode.getScope(callee));

    if (name === 'includes' && first) {
      const list = ASTUtils.getStaticValue(callee.object, sourceCode.getScope(callee));
      const values = list?.value;
      return Array.isArray(values) ? inner(first).map((value) => map(value, (it) => values.includes(it), [true, false])) : [opaque];
    }
    const pattern = name === 'test' && first ? ASTUtils.getStaticValue(callee.object, sourceCode.getScope(callee))?.value : undefined;

    if (first && pattern instanceof RegExp) {
      return inner(first).map((value) => map(value, (it) => pattern.test(String(it)), [true, false]));
    }
    if (name === 'toLowerCase' || name === 'toUpperCase' || name === 'trim' || name === 'toString') {
      return inner(callee.object).map((value) => map(value, (it) => (typeof it === 'string' ? it[name]() : it)));
    }
  }
  if (first && sourceCode.getText(callee) === 'JSON.parse') {
    return inner(first).map((value) => map(value, parseJson, [true, false]));
  }
  if (first && callee.type === AST_NODE_TYPES.Identifier && (callee.name === 'Number' || callee.name === 'parseInt')) {
    return inner(first).map((value) => map(value, Number));
  }
  if (first && callee.type === AST_NODE_TYPES.Identifier && callee.name === 'Boolean') {
    return inner(first).map((value) => map(value, Boolean, [true, false]));
  }
  return first && second && callee.type === AST_NODE_TYPES.Identifier ? readerWithDefault(first, second, sourceCode, inner) : settingsIn(first, inner);
}

/** `envBool('VERIFY_SSL', false)`, `parseBool(process.env.VERIFY_SSL, false)`: the second argument is the default. */
function readerWithDefault(
  first: TSESTree.Node,
  second: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
  inner: (child: TSESTree.Node) => readonly Evaluation[],
): readonly Evaluation[] {
  const name = ASTUtils.getStringIfConstant(first, sourceCode.getScope(first));
  const settings =
    name === null
      ? inner(first).flatMap((value) => value.settings)
      : /^[A-Z][A-Z\d_]+$/.test(name) ? [{ name, from: 'environment', recognised: true } as const] : [];

  return settings.length === 0
    ? [opaque]
    : inner(second).map((value) => ({ ...value, settings: [...settings, ...value.settings], leaves: [true, false, ...value.leaves], open: true }));
}

function settingsIn(node: TSESTree.Node | undefined, inner: (child: TSESTree.Node) => readonly Evaluation[]): readonly Evaluation[] {
  const settings = node ? inner(node).flatMap((value) => value.settings) : [];
  return [{ ...opaque, settings }];
}
