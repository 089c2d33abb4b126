import { groupBy } from '../group-by.ts';
import { byPlace } from './by-place.ts';
import type { Definition, Reference } from './fact.ts';

/** Definitions by the name of their switch, each list in the order of their places. */
export type Index = ReadonlyMap<string, readonly Definition[]>;

/** Sorts definitions, so that the order in which they were found does not matter. */
export function indexDefinitions(definitions: readonly Definition[]): Index {
  return groupBy(definitions.toSorted(byPlace), ({ name }) => name);
}

/**
 * The definitions that a reference can mean. Those of the owner it names come before all others of the name.
 *
 * @returns `given`: what hands it a value; `defaults`: what it is where nothing does
 */
export function definitionsOf(
  { name, scope, owner, position, isGiven }: Reference,
  index: Index,
): { readonly given: readonly Definition[]; readonly defaults: readonly Definition[] } {
  const named = index.get(name) ?? [];
  const ofRole = (...roles: readonly Definition['role'][]) => named.filter(({ role }) => roles.includes(role));

  if (scope === 'parameter') {
    const byPosition = (position === undefined ? [] : (index.get(`#${position}`) ?? [])).filter(({ role }) => role === 'argument');
    const isOwn = (each: Definition) => each.owner === owner;
    return { given: [...ofRole('argument'), ...byPosition].filter(isOwn), defaults: ofRole('default').filter(isOwn) };
  }
  // `this.verifySsl = config.verifySsl` says of the class what it was given, and nothing of what that is.
  const isHandedOn = ({ owner: of, value }: Definition) => isGiven === true && of === owner && typeof value === 'object' && 'from' in value && value.from.isGiven === true && value.from.name === name;
  const found = ofRole(scope).filter((each) => !isHandedOn(each));
  const own = owner === undefined ? [] : found.filter((each) => each.owner === owner);
  const bySchema = scope === 'member' ? ofRole('default').filter((each) => each.owner === undefined) : [];
  return { given: own.length > 0 ? own : found, defaults: bySchema };
}
