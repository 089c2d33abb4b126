import { definitionsOf, type Index, indexDefinitions } from './switches/definitions-of.ts';
import type { Definition, Fact, Reference, Unset, Use } from './switches/fact.ts';

/** What a use comes to when nobody sets anything. */
export interface Resolution {
  readonly verdict: 'off' | 'on' | 'caller';
  /** From the definition that the use reads to the one that settles it; at least one. */
  readonly chain: readonly Definition[];
}

/** Longer ways from a use to a default are not believed, nor could anyone follow them. */
const longestChain = 8;

/** A value that can arrive at a reference, and the shortest way it takes. */
interface Arrival {
  readonly value: Unset | 'unknown';
  /** Whether a caller (a tool argument, a request) can put another value in its place. */
  readonly isCallers: boolean;
  /** Whether it only is so because nothing in sight sets it. */
  readonly isAssumed: boolean;
  readonly chain: readonly Definition[];
}

/** Arrivals by what they bring; more than one of a kind are no news. */
type Arrivals = ReadonlyMap<string, Arrival>;

/**
 * Joins the facts of one project: where the default that decides over a use stands in another place than the use.
 *
 * A use is settled only if every definition that fits it comes to the same verdict: two that disagree, and one that
 * cannot be followed, leave it open. The order of the facts does not matter, and definitions that go round in a circle
 * bring nothing.
 *
 * @returns the uses that are settled
 */
export function resolveSwitches(facts: readonly Fact[]): ReadonlyMap<Use, Resolution> {
  const uses = facts.filter((fact) => fact.kind === 'use');
  const index = indexDefinitions(facts.filter((fact) => fact.kind === 'definition'));
  const reached = reach(uses.map(({ from }) => from), index);

  return new Map(
    uses.flatMap((use) => {
      const resolution = settle(use, reached.get(keyOf(use.from)) ?? new Map());
      return resolution ? [[use, resolution] as const] : [];
    }),
  );
}

function settle(use: Use, arrivals: Arrivals): Resolution | undefined {
  const outcomes = [...arrivals.values()].map(({ value, isCallers, isAssumed, chain }) => {
    const verdict = value === 'unknown' || isAssumed ? 'unknown' : use.verdicts[value];
    return { verdict: verdict === 'on' && isCallers ? ('caller' as const) : verdict, chain };
  });
  const [first] = outcomes;
  const agree = first !== undefined && outcomes.every(({ verdict, chain }) => verdict === first.verdict && chain.length <= longestChain);
  return agree && first.verdict !== 'unknown' ? { verdict: first.verdict, chain: first.chain } : undefined;
}

/** Carries values along the definitions until nothing new arrives anywhere. */
function reach(starts: readonly Reference[], index: Index): ReadonlyMap<string, Arrivals> {
  const references = reachable(starts, index);
  let reached = new Map<string, Arrivals>();
  let size = -1;

  while (sizeOf(reached) > size) {
    size = sizeOf(reached);
    reached = new Map([...references].map(([key, reference]) => [key, arrivalsAt(reference, index, reached)]));
  }
  return reached;
}

function sizeOf(reached: ReadonlyMap<string, Arrivals>): number {
  return [...reached.values()].reduce((sum, arrivals) => sum + arrivals.size, 0);
}

/** Every reference that the starts lead to, themselves included. */
function reachable(starts: readonly Reference[], index: Index): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  const open = [...starts];

  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (!found.has(keyOf(reference))) {
      found.set(keyOf(reference), reference);
      const { given, defaults } = definitionsOf(reference, index);
      open.push(...[...given, ...defaults].flatMap(({ value }) => (typeof value === 'object' && 'from' in value ? [value.from] : [])));
    }
  }
  return found;
}

function arrivalsAt(reference: Reference, index: Index, reached: ReadonlyMap<string, Arrivals>): Arrivals {
  const { given, defaults } = definitionsOf(reference, index);

  if (given.length + defaults.length === 0) {
    return new Map([['assumed', { value: 'absent', isCallers: false, isAssumed: true, chain: [] }]]);
  }
  const byDefault = defaults.flatMap((definition) => arrivalsBy(definition, reached));
  const arrivals =
    given.length === 0
      ? byDefault
      : given.flatMap((definition) => arrivalsBy(definition, reached)).flatMap((arrival) => (isLeftOut(arrival) && byDefault.length > 0 ? byDefault : [arrival]));
  const best = new Map<string, Arrival>();

  for (const arrival of arrivals) {
    const key = `${arrival.value} ${arrival.isCallers} ${arrival.isAssumed}`;
    const known = best.get(key);
    best.set(key, known && known.chain.length <= arrival.chain.length ? known : arrival);
  }
  return best;
}

function isLeftOut({ value, isCallers, isAssumed }: Arrival): boolean {
  return value === 'absent' && !isCallers && !isAssumed;
}

function arrivalsBy(definition: Definition, reached: ReadonlyMap<string, Arrivals>): readonly Arrival[] {
  const { value } = definition;

  if (typeof value === 'string') {
    return [{ value, isCallers: false, isAssumed: false, chain: [definition] }];
  }
  if ('caller' in value) {
    return [{ value: value.caller, isCallers: true, isAssumed: false, chain: [definition] }];
  }
  return [...(reached.get(keyOf(value.from))?.values() ?? [])]
    .filter(({ chain }) => !chain.includes(definition))
    .map((arrival) => ({
      ...arrival,
      value: arrival.value === 'unknown' ? ('unknown' as const) : value.becomes[arrival.value],
      isAssumed: arrival.isAssumed && value.hasDefault !== true,
      chain: [definition, ...arrival.chain],
    }));
}

function keyOf({ name, scope, owner, position, isGiven }: Reference): string {
  return [scope, owner, name, position, isGiven].join(' ');
}
