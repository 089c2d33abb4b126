import { enclosing, nameOf } from './enclosing.ts';
import type { Frame } from './frame.ts';
import { readName } from './read-name.ts';
import { readParameters } from './read-parameters.ts';
import { readReference } from './session.ts';
import { either, object, unknown, type Value } from './value.ts';

/** How a statement ends: whether the next one runs, and under which conditions that cannot be told. */
export interface Ending {
  readonly falls: boolean;
  readonly doubts: readonly Value[];
}

export const onward: Ending = { falls: true, doubts: [] };
export const over: Ending = { falls: false, doubts: [] };

/** One of several ways that statements can take. */
export interface Way {
  readonly frame: Frame;
  readonly ending: Ending;
}

/** The same variables, for one way alone. */
export function branch(frame: Frame): Frame {
  return { ...frame, variables: new Map(frame.variables) };
}

/** Goes on with the variables of all ways that go on. */
export function joinWays(ways: readonly Way[], frame: Frame, conditions: readonly Value[]): Ending {
  const open = ways.filter(({ ending }) => ending.falls).map((way) => way.frame.variables);
  const names = new Set(open.flatMap((variables) => [...variables.keys()]));

  frame.variables.clear();
  for (const name of names) {
    const unassigned = open.every((variables) => variables.has(name)) ? undefined : before(name, frame);
    const values = open.map((variables) => variables.get(name) ?? unassigned).filter((value) => value !== undefined);
    frame.variables.set(name, values.reduce((left, right) => either(left, right, ...conditions), values[0] ?? object()));
  }
  return open.length === 0 ? over : { falls: true, doubts: open.length < ways.length ? conditions : [] };
}

/** What a name holds that was not assigned on one way: a parameter its argument, an attribute of `self` what others gave it. */
function before(name: string, frame: Frame): Value | undefined {
  const { definition, session } = frame;
  const attribute = /^self\.(\w+)$/.exec(name)?.[1];
  const around = definition && enclosing(definition, 'ClassDefinition');

  if (/^\w+$/.test(name)) {
    return definition && readParameters(definition, session.file).some((each) => each.name === name) ? readName(name, frame) : undefined;
  }
  return attribute !== undefined && around ? readReference({ name: attribute, scope: 'member', owner: nameOf(around, session.file) }, session) : unknown();
}
