import { executeAll } from './execute.ts';
import { type Frame, openFrame, parameterReference } from './frame.ts';
import { outlineOf } from './outline.ts';
import { readParameters } from './read-parameters.ts';
import { readReference, type Session } from './session.ts';
import { hangingOn, isTrue, object, unknown, unverified, type Value } from './value.ts';

/** What a variable holds: of the function, of those around it, or of the file. */
export function readName(name: string, frame: Frame): Value {
  const own = frame.variables.get(name);

  if (own) {
    return withMode(own, frame.variables.get(`${name}.verify_mode`));
  }
  const { definition, session, outer } = frame;

  if (definition && readParameters(definition, session.file).some((parameter) => parameter.name === name && !parameter.kind.startsWith('*'))) {
    return readReference(parameterReference(name, definition, session.file), session);
  }
  return outer ? readName(name, { ...outer, depth: frame.depth }) : readTop(name, session, frame.depth);
}

/** A context as its `verify_mode` leaves it. */
function withMode(context: Value, mode: Value | undefined): Value {
  if (mode === undefined) {
    return context;
  }
  const isOn = isTrue(mode);
  return isOn === undefined ? unknown(context, mode) : isOn ? hangingOn(context, mode) : unverified(context, mode);
}

/** A text that the file itself holds is read; whatever else it holds is a switch, which others may set. */
function readTop(name: string, session: Session, depth: number): Value {
  const { functions, classes, variables, imports } = outlineOf(session.file);

  if (functions.has(name) || classes.has(name)) {
    return object();
  }
  if (variables.has(name)) {
    const value = evaluateTop(name, { ...session, assumed: new Map(), isSearching: false }, depth);
    if (value.type === 'object' || value.type === 'unverified' || (value.type === 'constant' && typeof value.value === 'string')) {
      return session.isSearching || session.assumed.size > 0 ? evaluateTop(name, session, depth) : value;
    }
  }
  return readReference({ name: imports.get(name) ?? name, scope: 'variable' }, session);
}

/** What a variable of the file holds when all of the file has run. */
export function evaluateTop(name: string, session: Session, depth = 0): Value {
  const frame = openFrame(session, undefined, undefined, depth + 1);
  frame.variables.set(name, unknown());
  executeAll(outlineOf(session.file).variables.get(name) ?? [], frame, { returns: [] });
  return frame.variables.get(name) ?? unknown();
}
