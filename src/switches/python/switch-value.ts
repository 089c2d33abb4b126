import { type Definition, type Forwarded, type Reference, type Unset, unsetValues, type Value as FactValue } from '../fact.ts';
import type { PythonFile } from './python-file.ts';
import { isCertificatePath, isExhausted, isSwitchName, keyOf, openSession, type Session } from './session.ts';
import { table, type Table } from './table.ts';
import type { Value } from './value.ts';
import { readWord } from './word.ts';

/** What a definition says, and what else it takes to say so. */
export interface SwitchValue {
  readonly value: FactValue;
  /** Definitions of a switch that stands between: `own if own is not None else other`. */
  readonly between: readonly Pick<Definition, 'name' | 'role' | 'owner' | 'value'>[];
}

/** Evaluates an expression; undefined where it is not reached. */
export type Evaluation = (session: Session) => Value | undefined;

type Outcome = Unset | 'unknown';

/** More references than this make no switch. */
const mostCandidates = 8;

/** What an expression that defines a switch says of it; undefined if nothing arrives there unless somebody sets something. */
export function switchValue(evaluation: Evaluation, file: PythonFile): SwitchValue | undefined {
  const outcomeIf = (...assumed: readonly (readonly [string, Unset])[]): Outcome | undefined => {
    const session = openSession(file, new Map(assumed));
    const value = evaluation(session);
    return isExhausted(session) ? 'unknown' : value && unsetOf(value);
  };
  const known = outcomeIf();

  if (known !== 'unknown') {
    return known && plain(known);
  }
  const session = openSession(file, new Map(), true);
  const on = evaluation(session)?.on ?? new Set();
  const read = [...session.seen].filter(([key, { scope }]) => on.has(key) && scope !== 'environment');
  const references = read.toSorted(([, left], [, right]) => Number(isSwitchName(right.name)) - Number(isSwitchName(left.name))).slice(0, mostCandidates);
  const tables = references.map(([key, from]) => ({ from, hasDefault: session.defaulted.has(key), becomes: table((value) => outcomeIf([key, value]) ?? 'unknown') }));
  const [best] = tables.toSorted((left, right) => rank(right) - rank(left));

  if (!best || Object.values(best.becomes).every((outcome) => outcome === 'unknown')) {
    return plain('unknown');
  }
  const [first, ...others] = Object.values(best.becomes);
  const isConstant = others.every((other) => other === first);
  const forwarded = { from: best.from, becomes: best.becomes, ...(best.hasDefault && { hasDefault: true }) };
  return isConstant && first ? plain(first) : (fallBack(forwarded, references, outcomeIf) ?? { value: forwarded, between: [] });
}

function plain(value: Outcome): SwitchValue {
  return { value, between: [] };
}

/** One that the code gives a value where it is left out comes before the one that it is given. */
function rank({ from, becomes, hasDefault }: { readonly from: Reference; readonly becomes: Table<Outcome>; readonly hasDefault: boolean }): number {
  const known = Object.values(becomes).filter((outcome) => outcome !== 'unknown');
  return (hasDefault && known.length > 1 ? 10 : 0) + 4 * new Set(known).size + known.length + (isSwitchName(from.name) ? 1 : 0) - (isCertificatePath(from.name) ? 1 : 0);
}

/**
 * `own if own is not None else other`, `own and other`: a switch between takes `own` as its argument and `other` as its default.
 *
 * @returns undefined where no other switch decides what the first leaves open
 */
function fallBack(
  { from, becomes, hasDefault }: Forwarded,
  references: readonly (readonly [string, Reference])[],
  outcomeIf: (...assumed: readonly (readonly [string, Unset])[]) => Outcome | undefined,
): SwitchValue | undefined {
  const own = keyOf(from);
  const open = unsetValues.filter((value) => becomes[value] === 'unknown');
  const isSplit = open.length > 0 && open.length < unsetValues.length;

  for (const [key, other] of isSplit ? references : []) {
    const [first, ...rest] = open.map((value) => table((otherValue) => outcomeIf([own, value], [key, otherValue]) ?? 'unknown'));
    const isSettled = key !== own && first && !Object.values(first).includes('unknown') && rest.every((each) => JSON.stringify(each) === JSON.stringify(first));

    if (isSettled) {
      const owner = `${from.owner ?? ''}.${from.name} or ${other.owner ?? ''}.${other.name}`;
      const leftOut = table((value) => (becomes[value] === 'unknown' ? 'absent' : becomes[value] === 'absent' ? 'unknown' : becomes[value]));
      return {
        value: { from: { name: from.name, scope: 'parameter', owner }, becomes: { true: 'true', false: 'false', absent: 'absent' } },
        between: [
          { name: from.name, role: 'argument', owner, value: { from, becomes: leftOut, ...(hasDefault && { hasDefault }) } },
          ...(hasDefault && from.owner === undefined ? [{ name: from.name, role: 'argument', owner, value: 'absent' } as const] : []),
          { name: from.name, role: 'default', owner, value: { from: other, becomes: first } },
        ],
      };
    }
  }
  return undefined;
}

/** A word that means no is true where nobody parses it: what it is cannot be told. */
export function unsetOf(value: Value): Outcome {
  switch (value.type) {
    case 'object':
      return 'true';
    case 'unverified':
      return 'false';
    case 'constant':
      return value.value === null ? 'absent' : typeof value.value === 'string' ? ofText(value.value) : value.value ? 'true' : 'false';
    default:
      return 'unknown';
  }
}

function ofText(text: string): Outcome {
  return readWord(text) === true || /[/\\]|\.(pem|crt|cer)$/.test(text) ? 'true' : 'unknown';
}
