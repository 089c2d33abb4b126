import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { Evaluate } from './combine-values.ts';
import { absent, map, opaque, type Evaluation } from './evaluation.ts';
import { propertyName } from './property-name.ts';
import { settingOf } from './setting-of.ts';

/** Calls that are common around settings: string methods, `Boolean()`, `[…].includes()`, and readers with a default argument. */
export function evaluateCall(
  node: TSESTree.CallExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  inner: Evaluate,
): readonly Evaluation[] {
  const { callee, arguments: [first, second] } = node;
  const setting = settingOf(node, sourceCode);

  if (setting) {
    return [absent(setting, sourceCode)];
  }
  if (callee.type === AST_NODE_TYPES.MemberExpression) {
    const name = propertyName(callee, sourceCode);

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
  inner: Evaluate,
): readonly Evaluation[] {
  const name = ASTUtils.getStringIfConstant(first, sourceCode.getScope(first));
  const settings =
    name === null
      ? inner(first).flatMap((value) => value.settings)
      : /^[A-Z][A-Z\d_]+$/.test(name) ? [{ name, from: 'environment', recognised: true } as const] : [];

  return settings.length === 0
    ? [opaque]
    : inner(second).map((value) => ({ ...value, settings: [...settings.map((setting) => ({ ...setting, defaultLine: second.loc.start.line })), ...value.settings], leaves: [true, false, ...value.leaves], open: true }));
}

function settingsIn(node: TSESTree.Node | undefined, inner: Evaluate): readonly Evaluation[] {
  const settings = node ? inner(node).flatMap((value) => value.settings) : [];
  return [{ ...opaque, settings }];
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return undefined;
  }
}
