import type { RawFinding } from '../finding.ts';
import type { Resolution } from '../switches.ts';
import type { Definition, Use } from '../switches/fact.ts';
import { weaknesses, type Weakness } from '../weakness.ts';

const weaknessOf = { off: 'insecure-tls-default', on: 'verification-switch', caller: 'caller-controlled-verification' } as const satisfies Record<Resolution['verdict'], Weakness>;

/** Gives a switch the verdict of its default, and the way there. The rule that found it stays the one to suppress. */
export function regrade<Each extends RawFinding>(finding: Each, { from }: Use, { verdict, chain }: Resolution): Each {
  const weakness = weaknessOf[verdict];
  // An argument that is handed over by its position has no name there.
  const name = `\`${chain.map((step) => step.name).findLast((each) => !each.startsWith('#')) ?? from.name}\``;
  const remedies = {
    off: `make verification the default of ${name}, which is settled in another place`,
    on: `${name} leaves it on by default; offer a setting for a private CA instead`,
    caller: `read ${name} from the operator's own configuration`,
  } as const;

  return {
    ...finding,
    weakness,
    message: `${weaknesses[weakness].fact}: ${remedies[verdict]}.`,
    trace: chain.filter(isNewPlace).map(({ path, line, column, text }) => ({ path, line, column, text })),
  };
}

/** A field of a class is two definitions at one place: the member, and the parameter of its constructor. */
function isNewPlace({ path, line, column }: Definition, index: number, chain: readonly Definition[]): boolean {
  const before = chain[index - 1];
  return before === undefined || before.path !== path || before.line !== line || before.column !== column;
}
