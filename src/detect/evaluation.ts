import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { assumptionOn } from './assumptions.ts';

/** A name outside a value's expression that the value depends on. */
export interface Setting {
  /** As a reader knows it: `config.verifySsl`, `PROXMOX_VERIFY_SSL`, `insecure`. */
  readonly name: string;
  /** `caller`: an argument of an MCP tool or a field of a request. */
  readonly from: 'environment' | 'caller' | 'program';
  /** Whether the name itself speaks of verification. */
  readonly recognised: boolean;
  /** Line of this file in which its default stands, if it stands in this file. */
  readonly defaultLine?: number;
  /** Where it is read. */
  readonly node?: TSESTree.Node;
}

/**
 * What a value is when nobody sets anything. A value with an automatic branch (`isHttps ? a : b`) has one `Evaluation`
 * for each outcome.
 */
export interface Evaluation {
  /** The value with every setting left unset; `undefined` (no object) when it is not known. */
  readonly unset: { readonly value: unknown } | undefined;
  /** Whether `unset` stands in the file, or only assumes that a setting from elsewhere is absent. */
  readonly certain: boolean;
  readonly settings: readonly Setting[];
  /** Values that the expression is written to be able to take. */
  readonly leaves: readonly unknown[];
  /** Whether it can take values not written in it, too. */
  readonly open: boolean;
}

/** A value that is written in the code. */
export function known(value: unknown): Evaluation {
  return { unset: { value }, certain: true, settings: [], leaves: [value], open: false };
}

/** A value that cannot be told, and that no setting is seen to decide. */
export const opaque: Evaluation = { unset: undefined, certain: false, settings: [], leaves: [], open: true };

/** A setting with no default in sight. */
export function absent(setting: Setting, sourceCode: Readonly<TSESLint.SourceCode>): Evaluation {
  const assumption = assumptionOn(setting.name, sourceCode);
  const certain = setting.from === 'environment' || assumption !== undefined;
  return { unset: { value: assumption?.value }, certain, settings: [setting], leaves: [], open: true };
}

/** Notes where the default of an evaluation's settings stands, for those of which it is not known yet. */
export function withDefaultLine(evaluation: Evaluation, defaultLine: number): Evaluation {
  return { ...evaluation, settings: evaluation.settings.map((setting) => ({ defaultLine, ...setting })) };
}

/** Applies `change` to what is known of a value. */
export function map(evaluation: Evaluation, change: (value: unknown) => unknown, closed?: readonly unknown[]): Evaluation {
  const { unset, leaves, open } = evaluation;
  return {
    ...evaluation,
    unset: unset && { value: change(unset.value) },
    leaves: open && closed ? closed : leaves.map(change),
    open: open && !closed,
  };
}

/** The value `chosen` under a condition that depends on settings; `others` are what it could have been. */
export function choose(condition: Evaluation, chosen: Evaluation | undefined, others: readonly Evaluation[]): Evaluation {
  return {
    unset: chosen?.unset,
    certain: chosen !== undefined && condition.certain && chosen.certain,
    settings: [...condition.settings, ...others.flatMap(({ settings }) => settings)],
    leaves: others.flatMap(({ leaves }) => leaves),
    open: others.some(({ open }) => open),
  };
}

/** How a value stands towards verification, from the worst to the best. */
export const verdicts = ['off', 'default-off', 'caller', 'switch', 'default-on', 'opaque', 'on'] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdict on a value, given which values turn verification off. Automatic outcomes: the worst one counts. */
export function judge(outcomes: readonly Evaluation[], isInsecure: (value: unknown) => boolean): Verdict {
  const found = outcomes.map((outcome) => judgeOne(outcome, isInsecure));
  return verdicts.find((verdict) => found.includes(verdict)) ?? 'opaque';
}

function judgeOne({ unset, certain, settings, leaves, open }: Evaluation, isInsecure: (value: unknown) => boolean): Verdict {
  if (settings.length === 0) {
    return unset === undefined ? 'opaque' : isInsecure(unset.value) ? 'off' : 'on';
  }
  if (!open && !leaves.some(isInsecure)) {
    return 'on';
  }
  if (!open && leaves.every(isInsecure)) {
    return 'off';
  }
  if (certain && unset && isInsecure(unset.value)) {
    return 'default-off';
  }
  if (settings.some(({ from }) => from === 'caller')) {
    return 'caller';
  }
  return certain && unset ? 'default-on' : 'switch';
}
