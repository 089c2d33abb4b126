import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { isAutomatic, outcomeInProduction } from './automatic-condition.ts';
import { evaluate } from './evaluate.ts';
import { type Setting, type Verdict } from './evaluation.ts';
import { guardsOf, holderOf, usesOf, type Guard } from './guards.ts';
import { isEnvironmentName, isModeName, isVerificationName } from './setting-name.ts';
import { lastName } from './last-name.ts';

/** How a place is reached: always (`off`), by default, on request, or never (`on`). */
export interface Reached {
  readonly verdict: Verdict;
  readonly settings: readonly Setting[];
}

const always: Reached = { verdict: 'off', settings: [] };

/** Judges under which conditions code that turns verification off runs. */
export function judgePlace(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>, depth = 3): Reached {
  const guarded = combine(guardsOf(node).map((guard) => judgeGuard(guard, sourceCode)));

  if (guarded.verdict !== 'off' || depth === 0) {
    return guarded;
  }
  const holder = holderOf(node);
  const uses = holder && usesOf(holder, sourceCode);
  const reached = uses?.filter((use) => !isInside(use, holder)).map((use) => judgePlace(use, sourceCode, depth - 1)) ?? [];

  if (reached.length === 0 || reached.some(({ verdict }) => verdict === 'off')) {
    return always;
  }
  return reached.find(({ verdict }) => verdict === 'default-off') ?? reached.find(({ verdict }) => verdict !== 'on') ?? always;
}

function isInside(use: TSESTree.Node, holder: TSESTree.Identifier | undefined): boolean {
  const declaration = holder?.parent;
  return declaration !== undefined && declaration.range[0] <= use.range[0] && use.range[1] <= declaration.range[1];
}

/** All guards must let the code run: one that is shut by default makes it a switch, one that is not known leaves it open. */
function combine(guards: readonly Reached[]): Reached {
  const order: readonly Verdict[] = ['on', 'caller', 'default-on', 'switch', 'default-off'];
  const verdict = order.find((candidate) => guards.some((guard) => guard.verdict === candidate)) ?? 'off';
  return { verdict, settings: guards.flatMap(({ settings }) => settings) };
}

function judgeGuard(guard: Guard, sourceCode: Readonly<TSESLint.SourceCode>): Reached {
  const { test, when, matches } = guard;

  if (matches) {
    const isTrue = ASTUtils.getStaticValue(test, sourceCode.getScope(test))?.value === true;
    return isTrue ? judgeGuard({ test: matches, when: true }, sourceCode) : judgeCase(test, matches, sourceCode);
  }
  const outcomes = evaluate(test, sourceCode);
  const settings = outcomes.flatMap((outcome) => outcome.settings);

  if (guard.isEarlyExit && !settings.some(({ recognised }) => recognised)) {
    return always;
  }
  if (outcomeInProduction(test) === when || isAutomatic(test, outcomes) || fillsWhatItTests(guard)) {
    return always;
  }
  if (settings.length === 0) {
    const constant = outcomes[0]?.unset;
    return constant ? { verdict: Boolean(constant.value) === when ? 'off' : 'on', settings } : { verdict: 'switch', settings };
  }
  const taken = outcomes.map(({ unset, certain }) => (unset && certain ? Boolean(unset.value) === when : undefined));

  if (taken.includes(true)) {
    return { verdict: 'default-off', settings };
  }
  if (settings.some(({ from }) => from === 'caller')) {
    return { verdict: 'caller', settings };
  }
  return { verdict: taken.includes(undefined) ? 'switch' : 'default-on', settings };
}

/** `case 'insecure':` is a setting, `case 'list_hosts':` is not. */
function judgeCase(discriminant: TSESTree.Node, matches: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Reached {
  const name = lastName(discriminant, sourceCode);
  const word = ASTUtils.getStringIfConstant(matches, sourceCode.getScope(matches)) ?? '';

  if (!isModeName(name) && ![name, word].some((each) => isVerificationName(each) || isEnvironmentName(each))) {
    return always;
  }
  const outcomes = evaluate(discriminant, sourceCode);
  const [outcome] = outcomes;
  const settings: readonly Setting[] = [{ name, from: 'program', recognised: true }, ...outcomes.flatMap((each) => each.settings)];

  if (outcome?.certain && outcome.unset) {
    return { verdict: outcome.unset.value === word ? 'default-off' : 'default-on', settings };
  }
  return { verdict: 'switch', settings };
}

/** `if (!agent) { agent = new Agent(…) }`, `agent || (agent = …)`, `if (!agents.has(host)) …`: asks whether the work is done already. */
function fillsWhatItTests({ test, when }: Guard): boolean {
  const { parent } = test;

  if (parent?.type === AST_NODE_TYPES.LogicalExpression) {
    return !when && parent.right.type === AST_NODE_TYPES.AssignmentExpression && isSame(parent.right.left, test);
  }
  const isNegated = test.type === AST_NODE_TYPES.UnaryExpression && test.operator === '!';
  const subject = isNegated ? test.argument : test.type === AST_NODE_TYPES.BinaryExpression ? test.left : undefined;

  if (!when || !subject || parent?.type !== AST_NODE_TYPES.IfStatement) {
    return false;
  }
  const statements = parent.consequent.type === AST_NODE_TYPES.BlockStatement ? parent.consequent.body : [parent.consequent];
  return statements.some((statement) => statement.type === AST_NODE_TYPES.ExpressionStatement && fills(statement.expression, subject));
}

function fills(expression: TSESTree.Expression, subject: TSESTree.Node): boolean {
  if (expression.type === AST_NODE_TYPES.AssignmentExpression) {
    return isSame(expression.left, subject);
  }
  // `cache.set(key, value)` after `cache.has(key)`.
  const asked = subject.type === AST_NODE_TYPES.CallExpression ? subject.callee : undefined;
  const filled = expression.type === AST_NODE_TYPES.CallExpression ? expression.callee : undefined;
  return (
    asked?.type === AST_NODE_TYPES.MemberExpression &&
    filled?.type === AST_NODE_TYPES.MemberExpression &&
    isSame(asked.object, filled.object)
  );
}

function isSame(left: TSESTree.Node, right: TSESTree.Node): boolean {
  if (left.type === AST_NODE_TYPES.Identifier && right.type === AST_NODE_TYPES.Identifier) {
    return left.name === right.name;
  }
  if (left.type === AST_NODE_TYPES.MemberExpression && right.type === AST_NODE_TYPES.MemberExpression) {
    return isSame(left.object, right.object) && isSame(left.property, right.property);
  }
  if (left.type === AST_NODE_TYPES.PrivateIdentifier && right.type === AST_NODE_TYPES.PrivateIdentifier) {
    return left.name === right.name;
  }
  return left.type === AST_NODE_TYPES.ThisExpression && right.type === AST_NODE_TYPES.ThisExpression;
}
