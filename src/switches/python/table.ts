import type { Unset } from '../fact.ts';

/** What comes of each value that a switch can have when nobody sets it. */
export type Table<Outcome> = Readonly<Record<Unset, Outcome>>;

export function table<Outcome>(outcomeOf: (value: Unset) => Outcome): Table<Outcome> {
  return { true: outcomeOf('true'), false: outcomeOf('false'), absent: outcomeOf('absent') };
}
