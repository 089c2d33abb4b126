import type { SyntaxNode } from '@lezer/common';
import { enclosing, classOfMethod } from './enclosing.ts';
import { evaluate } from './evaluate.ts';
import { argumentAt } from './evaluate-call.ts';
import { executeAll, type Run } from './execute.ts';
import type { Argument } from './expression.ts';
import { type Frame, openFrame } from './frame.ts';
import { methodsOf, outlineOf } from './outline.ts';
import { textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { readParameters } from './read-parameters.ts';
import { decoratorsOf, statementsOf } from './statements.ts';
import { constant, either, hangingOn, unknown, type Value } from './value.ts';

/** How much deeper a call is than an expression; ten calls in each other are followed. */
const step = 10;

/** The function of this file that a call names: at the top, around it, or a method of its own class. */
export function functionOf(callee: SyntaxNode, frame: Frame): SyntaxNode | undefined {
  const { file } = frame.session;
  const expression = readExpression(callee, file);

  if (expression.type === 'name') {
    return frame.variables.has(expression.name) ? undefined : outlineOf(file).functions.get(expression.name);
  }
  if (expression.type !== 'attribute') {
    return undefined;
  }
  const target = textOf(expression.object, file);
  const own = /^(self|cls)$/.test(target) && frame.definition ? enclosing(frame.definition, 'ClassDefinition') : outlineOf(file).classes.get(target);
  return own && methodsOf(own, file).get(expression.name);
}

/** What a function returns for some arguments. */
export function runFunction(definition: SyntaxNode, given: readonly Argument[], caller: Frame): Value {
  const { session } = caller;
  const frame = openFrame(session, definition, undefined, caller.depth + step);
  const isBound = classOfMethod(definition) !== undefined && !decoratorsOf(definition).some((each) => textOf(each, session.file).includes('staticmethod'));
  const body = definition.getChild('Body');
  const run: Run = { returns: [] };
  const parameters = readParameters(definition, session.file).slice(isBound ? 1 : 0);

  for (const [position, { name, kind, value }] of parameters.entries()) {
    const argument = argumentAt(given, kind === 'keyword' ? Infinity : position, name);
    const isSpread = given.some(({ spread }) => spread !== undefined);
    frame.variables.set(name, kind.startsWith('*') ? unknown() : argument ? evaluate(argument.value, caller) : value && !isSpread ? evaluate(value, frame) : unknown());
  }
  for (const [name, value] of caller.variables) {
    if (isBound && name.startsWith('self.')) {
      frame.variables.set(name, value);
    }
  }
  const ending = executeAll(body ? statementsOf(body) : [], frame, run);
  const values = run.returns.map(({ value, doubts }) => hangingOn(value, ...doubts));
  const [first = constant(null), ...others] = ending.falls ? [...values, constant(null)] : values;
  return values.length === 0 && !ending.falls ? unknown() : others.reduce((left, right) => either(left, right), first);
}
