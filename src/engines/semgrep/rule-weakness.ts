import { weaknessIds, type Weakness } from '../../weakness.ts';

/** The weakness that a rule looks for, by its id `<mechanism>-<weakness>`; `undefined` when the id names none. */
export function ruleWeakness(ruleId: string): Weakness | undefined {
  return weaknessIds.find((weakness) => ruleId.endsWith(`-${weakness}`));
}
