import { evaluate } from './evaluate.ts';
import { evaluateBuiltin } from './evaluate-builtin.ts';
import type { Argument, Expression } from './expression.ts';
import type { Frame } from './frame.ts';
import { functionOf, runFunction } from './run-function.ts';
import { outlineOf } from './outline.ts';
import { textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { lookUp, memberReference } from './read-member.ts';
import { readReference } from './session.ts';
import { constant, hangingOn, isTrue, object, result, unknown, unverified, type Value } from './value.ts';
import { readWord } from './word.ts';

type Call = Extract<Expression, { type: 'call' }>;

/** What a call returns. */
export function evaluateCall(call: Call, frame: Frame): Value {
  const { file } = frame.session;
  const callee = textOf(call.callee, file).replaceAll(/\s/g, '');
  const method = readExpression(call.callee, file);
  const last = callee.split('.').at(-1) ?? '';

  if (/(^|\.)getenv$|(^|\.)environ\.(get|pop|setdefault)$/.test(callee)) {
    return readEnvironment(call, constant(null), frame);
  }
  if (/^(env|environ|decouple|config)(\.(bool|str|int))?$/.test(callee) && isVariableName(call, frame)) {
    const value = readEnvironment(call, unknown(), frame);
    const isBool = callee.endsWith('.bool') || call.arguments.some(({ name, value: cast }) => name === 'cast' && textOf(cast, file) === 'bool');
    return isBool ? asBool(value) : value;
  }
  if (method.type === 'attribute' && /^(get|pop|setdefault|getboolean|getint)$/.test(last)) {
    return readLookup(call, method.object, frame);
  }
  const definition = functionOf(call.callee, frame);

  if (definition) {
    return runFunction(definition, call.arguments, frame);
  }
  const builtin = evaluateBuiltin(callee, call.arguments, method, frame);

  if (builtin) {
    return builtin;
  }
  if (/unverified|insecure_?context|no_?verify/i.test(last)) {
    return unverified();
  }
  const values = call.arguments.map(({ value }) => evaluate(value, frame));

  if (/bool|truthy|is_?true|flag|str(ing)?_?(2|to_?)|(^|_)env(_|$)|parse_/i.test(last)) {
    return readByHelper(call, values, last, frame);
  }
  if (callee.startsWith('ssl.') || /^[A-Z]/.test(last)) {
    return object();
  }
  return readImported(call, values, frame);
}

/** What a function or method of another file returns is defined there, like a variable or a member. */
function readImported({ callee }: Call, values: readonly Value[], frame: Frame): Value {
  const { file } = frame.session;
  const imported = outlineOf(file).imports.get(textOf(callee, file));
  const method = readExpression(callee, file);
  const isMethod = method.type === 'attribute' && /_/.test(method.name) && /verif|ssl|tls|cert|secure/i.test(method.name);
  const reference = imported === undefined ? (isMethod ? memberReference(method.object, method.name, frame) : undefined) : ({ name: imported, scope: 'variable' } as const);
  const returned = reference ? readReference(reference, frame.session) : unknown();
  return returned.type === 'unknown' ? result(returned, ...values) : returned;
}

/** `os.getenv("X", default)`. */
function readEnvironment({ arguments: given }: Call, unset: Value, frame: Frame): Value {
  const [name] = given;
  const fallback = given.find((each) => /^default$/.test(each.name ?? '')) ?? given.filter((each) => each.name === undefined)[1];
  const value = fallback ? evaluate(fallback.value, frame) : unset;
  const variable = name && evaluate(name.value, frame);
  const named = variable?.type === 'constant' && typeof variable.value === 'string' ? variable.value : undefined;
  return named !== undefined ? readReference({ name: named, scope: 'environment', owner: frame.session.file.path }, frame.session, value) : frame.session.isSearching ? unknown(value) : value;
}

/** `config.get("verify", True)`, `parser.getboolean("proxmox", "verify", fallback=True)`. */
function readLookup({ callee, arguments: given }: Call, target: Parameters<typeof lookUp>[0], frame: Frame): Value {
  const plain = given.filter(({ name, spread }) => name === undefined && spread === undefined);
  const keyword = given.find(({ name }) => name === 'fallback' || name === 'default');
  const isParser = keyword?.name === 'fallback' || /\.(getboolean|getint)$/.test(textOf(callee, frame.session.file));
  const key = isParser ? plain.at(-1) : plain[0];
  const name = key && readExpression(key.value, frame.session.file);
  const fallback = keyword ?? (isParser ? undefined : plain[1]);
  return name?.type === 'constant' && typeof name.value === 'string' ? lookUp(target, name.value, fallback ? evaluate(fallback.value, frame) : isParser ? undefined : constant(null), frame) : unknown();
}

/** Whether a call names a variable of the process: `env("VERIFY_SSL")`. */
function isVariableName({ arguments: [first] }: Call, { session: { file } }: Frame): boolean {
  const name = first && readExpression(first.value, file);
  return name?.type === 'constant' && typeof name.value === 'string' && /^[A-Z][A-Z\d_]*$/.test(name.value);
}

/** A helper that is not in sight, by its name: `env_bool("VERIFY_SSL", True)`, `str_to_bool(value, default=False)`. */
function readByHelper(call: Call, values: readonly Value[], name: string, frame: Frame): Value {
  const [first = unknown()] = values;
  const other = call.arguments.findIndex((each, index) => index > 0 && (each.name === undefined || each.name === 'default'));
  const fallback = values[other];

  if (isVariableName(call, frame)) {
    const value = asBool(readEnvironment(call, unknown(), frame));
    return value.type === 'unknown' && fallback === undefined ? readImported(call, values, frame) : value;
  }
  if (!/bool|truthy|true|flag|str/i.test(name)) {
    return readImported(call, values, frame);
  }
  return first.type === 'constant' && first.value === null && fallback ? hangingOn(asBool(fallback), first) : asBool(first);
}

/** What parsing makes of a word; other values are as true as Python takes them. */
export function asBool(value: Value): Value {
  if (value.type === 'constant' && typeof value.value === 'string') {
    const word = readWord(value.value);
    return word === undefined ? unknown(value) : constant(word, value);
  }
  const truth = value.type === 'constant' && value.value === null ? undefined : isTrue(value);
  return truth === undefined ? unknown(value) : constant(truth, value);
}

/** The values of arguments by name or position, as a function takes them. */
export function argumentAt(given: readonly Argument[], position: number, name: string): Argument | undefined {
  const plain = given.filter((each) => each.name === undefined && each.spread === undefined);
  return given.find((each) => each.name === name) ?? plain[position];
}
