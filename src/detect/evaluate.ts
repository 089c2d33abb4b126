import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { outcomeInProduction } from './automatic-condition.ts';
import { comparison, conditional, logical, pairs, type Evaluate } from './combine-values.ts';
import { evaluateCall } from './evaluate-call.ts';
import { absent, known, map, opaque, withDefaultLine, type Evaluation } from './evaluation.ts';
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
  const inner: Evaluate = (child) => evaluate(child, sourceCode, depth - 1);

  switch (bare.type) {
    case AST_NODE_TYPES.UnaryExpression:
      return bare.operator === '!' ? inner(bare.argument).map((value) => map(value, (it) => !it, [true, false])) : [opaque];
    case AST_NODE_TYPES.ConditionalExpression:
      return conditional(bare, inner);
    case AST_NODE_TYPES.LogicalExpression:
      return pairs(inner(bare.left), inner(bare.right)).map(([left, right]) => withDefaultLine(logical(bare.operator, left, right), bare.right.loc.start.line));
    case AST_NODE_TYPES.BinaryExpression: {
      const inProduction = outcomeInProduction(bare);
      const outcomes = pairs(inner(bare.left), inner(bare.right)).map(([left, right]) => comparison(bare.operator, left, right));
      return inProduction === undefined ? outcomes : [...outcomes, known(inProduction)];
    }
    case AST_NODE_TYPES.CallExpression:
      return evaluateCall(bare, sourceCode, inner);
    case AST_NODE_TYPES.Identifier:
    case AST_NODE_TYPES.MemberExpression: {
      const setting = settingOf(bare, sourceCode);

      if (setting?.from === 'environment') {
        return [absent(setting, sourceCode)];
      }
      const resolved = resolveName(bare, sourceCode, inner);

      if (resolved || !setting) {
        return resolved ?? [opaque];
      }
      const fallback = setting.from === 'caller' ? schemaDefault(lastName(bare, sourceCode), bare, sourceCode) : undefined;
      return fallback ? inner(fallback).map((value) => ({ ...value, settings: [{ ...setting, defaultLine: fallback.loc.start.line }], leaves: [true, false], open: false })) : [absent(setting, sourceCode)];
    }
    default:
      return [opaque];
  }
}
