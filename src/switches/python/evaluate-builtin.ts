import { compare } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { asBool } from './evaluate-call.ts';
import type { Argument, Expression } from './expression.ts';
import type { Frame } from './frame.ts';
import { textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { lookUp } from './read-member.ts';
import { constant, isTrue, object, unknown, type Value } from './value.ts';

/** What a function of Python or a method of text returns; undefined if it is none of those that settings are read with. */
export function evaluateBuiltin(callee: string, given: readonly Argument[], method: Expression, frame: Frame): Value | undefined {
  const { file } = frame.session;
  const [first, second, third] = given;
  const value = () => (first ? evaluate(first.value, frame) : unknown());

  if (method.type === 'attribute' && /^(lower|upper|casefold|strip|lstrip|rstrip|title|capitalize)$/.test(method.name)) {
    return alterText(method.name, evaluate(method.object, frame));
  }
  if (method.type === 'attribute' && (method.name === 'startswith' || method.name === 'endswith')) {
    return testText(method.name, evaluate(method.object, frame), value());
  }
  switch (callee.split('.').at(-1)) {
    case 'bool': {
      const truth = callee === 'bool' ? isTrue(value()) : undefined;
      return callee !== 'bool' ? undefined : truth === undefined ? unknown(value()) : constant(truth, value());
    }
    case 'str':
      return callee === 'str' ? toText(value()) : undefined;
    case 'int':
      return callee === 'int' ? toNumber(value()) : undefined;
    case 'loads':
    case 'literal_eval':
    case 'safe_load':
      return asBool(value());
    case 'cast':
      return second ? evaluate(second.value, frame) : undefined;
    case 'isinstance':
      return second ? isInstance(value(), textOf(second.value, file)) : undefined;
    case 'getattr': {
      const name = second && readExpression(second.value, file);
      return first && name?.type === 'constant' && typeof name.value === 'string' ? lookUp(first.value, name.value, third && evaluate(third.value, frame), frame) : unknown();
    }
    case 'where':
      return callee === 'certifi.where' ? object() : undefined;
    default:
      return undefined;
  }
}

/** A switch that is treated as text holds a word. */
function toText(value: Value): Value {
  if (value.type !== 'constant') {
    return value.type === 'unknown' ? value : unknown(value);
  }
  const { value: held } = value;
  return constant(typeof held === 'boolean' ? (held ? 'True' : 'False') : String(held ?? 'None'), value);
}

function alterText(method: string, value: Value): Value {
  const text = value.type === 'constant' && value.value !== null ? toText(value) : unknown(value);

  if (text.type !== 'constant' || typeof text.value !== 'string') {
    return unknown(value);
  }
  const altered = method === 'upper' ? text.value.toUpperCase() : method.endsWith('strip') ? text.value.trim() : text.value.toLowerCase();
  return constant(altered, value);
}

function testText(method: 'startswith' | 'endswith', value: Value, part: Value): Value {
  const [text, other] = [value, part].map((each) => (each.type === 'constant' && typeof each.value === 'string' ? each.value : undefined));
  return text === undefined || other === undefined ? unknown(value, part) : constant(method === 'startswith' ? text.startsWith(other) : text.endsWith(other), value, part);
}

function toNumber(value: Value): Value {
  const number = value.type === 'constant' && value.value !== null ? Number(value.value) : NaN;
  return Number.isNaN(number) ? unknown(value) : constant(number, value);
}

function isInstance(value: Value, type: string): Value {
  if (value.type === 'constant') {
    const own = value.value === null ? 'None' : typeof value.value === 'boolean' ? 'bool' : typeof value.value === 'number' ? 'int' : 'str';
    return constant(type.split(/\W+/).some((each) => each === own || (own === 'bool' && each === 'int')), value);
  }
  return unknown(value, compare('==', value, []));
}
