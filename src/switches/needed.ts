import type { Fact, Reference } from './fact.ts';

/** What the next look at the files is for. */
export interface Wanted {
  /** Names of switches. */
  readonly names: ReadonlySet<string>;
  /** Names of functions and classes whose positional arguments matter. */
  readonly callees: ReadonlySet<string>;
  /** Which positions of them matter; all where it does not say. */
  readonly positions?: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The names that facts refer to. */
export function needed(facts: readonly Fact[]): Wanted {
  const references = facts.flatMap((fact): readonly Reference[] => {
    if (fact.kind === 'use') {
      return [fact.from];
    }
    return typeof fact.value === 'object' && 'from' in fact.value ? [fact.value.from] : [];
  });
  const positions = new Map<string, Set<number>>();

  for (const { owner, position } of references) {
    if (owner !== undefined && position !== undefined) {
      positions.set(owner, new Set([...(positions.get(owner) ?? []), position]));
    }
  }
  return {
    positions,
    names: new Set(references.map(({ name }) => name)),
    callees: new Set(references.flatMap(({ scope, owner }) => (scope === 'parameter' && owner !== undefined ? [owner] : []))),
  };
}
