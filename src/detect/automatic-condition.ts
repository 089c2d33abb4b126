import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import type { Evaluation } from './evaluation.ts';
import { isConnectionName, isDispatchName, isEnvironmentName, isVerificationName, words } from './setting-name.ts';
import { unwrap } from './unwrap.ts';

/**
 * Whether a condition is no setting that somebody turns, but follows from the work at hand: the scheme of the URL, whether
 * TLS is used at all, which tool was called, whether this is production. What stands under it is as good as unconditional.
 *
 * @param evaluations what `evaluate` says of the condition
 */
export function isAutomatic(test: TSESTree.Node, evaluations: readonly Evaluation[]): boolean {
  const settings = evaluations.flatMap((evaluation) => evaluation.settings);

  if (asksForFailure(test)) {
    return true;
  }
  return !settings.some(({ recognised, name }) => recognised || isEnvironmentName(name)) && speaksOfWork(test);
}

function speaksOfWork(test: TSESTree.Node): boolean {
  const bare = unwrap(test);

  switch (bare.type) {
    case AST_NODE_TYPES.LogicalExpression:
      return bare.operator === '&&'
        ? speaksOfWork(bare.left) && speaksOfWork(bare.right)
        : speaksOfWork(bare.left) || speaksOfWork(bare.right);
    case AST_NODE_TYPES.UnaryExpression:
      return bare.operator === 'typeof' || speaksOfWork(bare.argument);
    case AST_NODE_TYPES.BinaryExpression:
      return comparesWork(bare);
    case AST_NODE_TYPES.CallExpression:
      return [bare.callee, ...bare.arguments].some(mentionsConnection);
    case AST_NODE_TYPES.Identifier:
    case AST_NODE_TYPES.MemberExpression:
      return mentionsConnection(bare) || isRuntimeProbe(bare);
    default:
      return false;
  }
}

function comparesWork({ left, operator, right }: TSESTree.BinaryExpression): boolean {
  const sides = [left, right].map(unwrap);

  if (operator === 'instanceof' || operator === 'in' || sides.some((side) => side.type === AST_NODE_TYPES.UnaryExpression && side.operator === 'typeof')) {
    return true;
  }
  if (sides.some((side) => side.type === AST_NODE_TYPES.Literal && typeof side.value === 'string' && isVerificationName(side.value))) {
    return false;
  }
  // `sslMode === 'disabled'` is a setting, `sslMode === 'require'` only says that TLS is used.
  if ((operator === '===' || operator === '==') && sides.some((side) => side.type === AST_NODE_TYPES.Literal && typeof side.value === 'string' && /^(?:allow|disabled?|none|off|skip)$/i.test(side.value))) {
    return false;
  }
  return sides.some((side) => mentionsConnection(side) || isDispatchName(nameOf(side)) || isRuntimeProbe(side));
}

/** `err.code === 'DEPTH_ZERO_SELF_SIGNED_CERT'`, `isTlsError(error)`: what went wrong decides, and nobody set it. */
function asksForFailure(node: TSESTree.Node): boolean {
  const bare = unwrap(node);

  switch (bare.type) {
    case AST_NODE_TYPES.Identifier:
      return /^(?:e|ex|err|error|cause|exception|\w+(?:Err|Error))$/.test(bare.name);
    case AST_NODE_TYPES.MemberExpression:
      return asksForFailure(bare.object);
    case AST_NODE_TYPES.CallExpression:
      return [bare.callee, ...bare.arguments].some(asksForFailure);
    case AST_NODE_TYPES.LogicalExpression:
    case AST_NODE_TYPES.BinaryExpression:
      return asksForFailure(bare.left) || asksForFailure(bare.right);
    case AST_NODE_TYPES.UnaryExpression:
      return asksForFailure(bare.argument);
    default:
      return false;
  }
}

/** `url.startsWith('https:')`, `parsed.protocol`, `this.baseUrl`, `'https:'`. */
function mentionsConnection(node: TSESTree.Node): boolean {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.Literal) {
    return typeof bare.value === 'string' && /^(?:https?|wss?):?/.test(bare.value);
  }
  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    return isConnectionName(nameOf(bare)) || mentionsConnection(bare.object);
  }
  return bare.type === AST_NODE_TYPES.CallExpression ? mentionsConnection(bare.callee) : isConnectionName(nameOf(bare));
}

/** `process.versions.node`, `require.main`: asks which runtime this is, and how the program was started. */
function isRuntimeProbe(node: TSESTree.Node): boolean {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    const isMain = nameOf(bare) === 'main' && (bare.object.type === AST_NODE_TYPES.MetaProperty || nameOf(bare.object) === 'require');
    return isMain || nameOf(bare) === 'versions' || isRuntimeProbe(bare.object);
  }
  return bare.type === AST_NODE_TYPES.Identifier && ['process', 'globalThis', 'window', 'isMainThread'].includes(bare.name) && !isEnvRead(bare);
}

function isEnvRead(node: TSESTree.Identifier): boolean {
  return node.parent.type === AST_NODE_TYPES.MemberExpression && nameOf(node.parent) === 'env';
}

function nameOf(node: TSESTree.Node): string {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.MemberExpression) {
    return bare.property.type === AST_NODE_TYPES.Identifier ? bare.property.name : bare.property.type === AST_NODE_TYPES.Literal ? String(bare.property.value) : '';
  }
  return bare.type === AST_NODE_TYPES.Identifier ? bare.name : '';
}

/**
 * Which outcome of a condition holds in production: `true` for `NODE_ENV === 'production'` and `isProduction`, `false` for
 * `NODE_ENV !== 'production'`. There it counts, whatever the unset variable gives.
 */
export function outcomeInProduction(test: TSESTree.Node): boolean | undefined {
  const bare = unwrap(test);

  if (bare.type === AST_NODE_TYPES.UnaryExpression && bare.operator === '!') {
    const outcome = outcomeInProduction(bare.argument);
    return outcome === undefined ? undefined : !outcome;
  }
  if (bare.type === AST_NODE_TYPES.BinaryExpression && [bare.left, bare.right].some((side) => side.type === AST_NODE_TYPES.Literal && (side.value === 'production' || side.value === 'prod'))) {
    return { '===': true, '==': true, '!==': false, '!=': false }[bare.operator as string];
  }
  return words(nameOf(bare)).some((word) => word === 'production' || word === 'prod') ? true : undefined;
}
