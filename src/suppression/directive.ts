/** One rule of ours that a suppression comment names; a comment that names two rules is two of these. */
export interface Directive {
  /** The file as it was handed to the engine. */
  readonly path: string;
  /** Where the comment begins: 1-based; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The rule as it is written. */
  readonly ruleId: string;
  /** What follows ` -- `; empty when nothing does. */
  readonly reason: string;
  /** Whether there is such a rule. */
  readonly isKnown: boolean;
  /** For an unknown rule, ` (did you mean "…"?)` or the empty string. */
  readonly hint: string;
  /** Whether it covers a finding, be it in force or not. */
  readonly isUsed: boolean;
}
