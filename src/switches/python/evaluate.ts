import type { SyntaxNode } from '@lezer/common';
import { combine, compare, negate } from './compare.ts';
import { evaluateCall } from './evaluate-call.ts';
import type { Expression, Operand } from './expression.ts';
import type { Frame } from './frame.ts';
import { outlineOf } from './outline.ts';
import { textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { memberReference, readMember } from './read-member.ts';
import { readName } from './read-name.ts';
import { readReference, step } from './session.ts';
import { readAssignment } from './statements.ts';
import { constant, either, isTrue, object, unknown, type Value } from './value.ts';

/** What an expression comes to where it stands. */
export function evaluate(operand: Operand, frame: Frame): Value {
  const { file } = frame.session;

  if (!step(frame.session) || frame.depth >= deepest) {
    return unknown();
  }
  const inner = { ...frame, depth: frame.depth + 1 };
  return 'expression' in operand ? evaluateKnown(operand.expression, undefined, inner) : evaluateKnown(readExpression(operand, file), operand, inner);
}

/** Expressions in expressions, and calls in calls: beyond is no setting. */
const deepest = 120;

function evaluateKnown(expression: Expression, node: SyntaxNode | undefined, frame: Frame): Value {
  switch (expression.type) {
    case 'constant':
      return constant(expression.value);
    case 'name':
      return readName(expression.name, frame);
    case 'attribute':
    case 'subscript':
      return readMember(expression, frame);
    case 'call':
      return evaluateCall(expression, frame);
    case 'not':
      return negate(evaluate(expression.operand, frame));
    case 'and':
    case 'or':
      return combine(expression.type, evaluate(expression.left, frame), evaluate(expression.right, frame));
    case 'compare':
      return isPresent(expression, frame) ?? compare(expression.operator, evaluate(expression.left, frame), valuesOf(expression.right, expression.operator.endsWith('in'), frame));
    case 'conditional':
      return isGuardOf(expression.test, expression.yes, frame)
        ? evaluate(expression.yes, frame)
        : choose(evaluate(expression.test, frame), () => evaluate(expression.yes, frame), () => evaluate(expression.no, frame));
    case 'same': {
      const value = evaluate(expression.as, frame);
      if (node?.name === 'NamedExpression' && node.firstChild) {
        frame.variables.set(textOf(node.firstChild, frame.session.file), value);
      }
      return value;
    }
    case 'sequence':
    case 'dictionary':
      // An empty one is filled in places that are not looked at.
      return (expression.type === 'sequence' ? expression.items : expression.entries).length === 0 ? unknown() : object();
    case 'lambda':
      return object();
    case 'other':
      return node?.name === 'FormatString' ? object() : unknown();
  }
}

/** `config.verify if config else …`: a program that is set up has the object. */
function isGuardOf(test: Operand, yes: Operand, { session: { file } }: Frame): boolean {
  const text = 'expression' in test || 'expression' in yes ? undefined : textOf(test, file);
  return text !== undefined && !('expression' in yes) && /^[.[]/.test(textOf(yes, file).slice(text.length)) && textOf(yes, file).startsWith(text);
}

/** `yes if test else no`. */
function choose(test: Value, yes: () => Value, no: () => Value): Value {
  const truth = isTrue(test);
  return truth === undefined ? either(yes(), no(), test) : truth ? yes() : no();
}

/** The items to the right of `in`; one value that cannot be told where they are not written there. */
function valuesOf(node: SyntaxNode, areSeveral: boolean, frame: Frame): readonly Value[] {
  const expression = readExpression(node, frame.session.file);

  if (!areSeveral) {
    return [evaluate(node, frame)];
  }
  if (expression.type === 'same') {
    return valuesOf(expression.as, true, frame);
  }
  const items = expression.type === 'sequence' ? expression : expression.type === 'name' ? constantSequence(expression.name, frame) : undefined;
  return items ? items.items.map((item) => evaluate(item, frame)) : [unknown(evaluate(node, frame))];
}

/** A tuple, list or set that a variable of the file holds. */
function constantSequence(name: string, { session: { file } }: Frame): Extract<Expression, { type: 'sequence' }> | undefined {
  const [statement, ...others] = outlineOf(file).variables.get(name) ?? [];
  const value = statement?.name === 'AssignStatement' && others.length === 0 ? readAssignment(statement).value : undefined;
  const expression = value && readExpression(value, file);
  const [argument] = expression?.type === 'call' ? expression.arguments : [];
  const inner = argument && value && /^(frozen)?set\b|^(tuple|list)\b/.test(textOf(value, file)) ? readExpression(argument.value, file) : expression;
  return inner?.type === 'sequence' ? inner : undefined;
}

/** `"verify" in config`: whether an entry is there that nobody sets. */
function isPresent({ operator, left, right }: Extract<Expression, { type: 'compare' }>, frame: Frame): Value | undefined {
  const { file } = frame.session;
  const key = readExpression(left, file);
  const isContainer = ['name', 'attribute'].includes(readExpression(right, file).type) && operator.endsWith('in') && !(isConstantName(textOf(right, file)) || outlineOf(file).variables.has(textOf(right, file)));

  if (!isContainer || key.type !== 'constant' || typeof key.value !== 'string' || !/^[a-z_]\w*$/i.test(key.value)) {
    return undefined;
  }
  const entry = readReference(memberReference(right, key.value, frame), frame.session, constant(null));
  const isMissing = entry.type === 'constant' && entry.value === null;
  return entry.type === 'unknown' ? entry : constant(isMissing === (operator === 'not in'), entry);
}

function isConstantName(name: string): boolean {
  return /^[A-Z\d_]+$/.test(name);
}
