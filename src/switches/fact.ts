/** A place in a file: its path relative to the root with forward slashes, line and column from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What a switch can be when nobody sets anything: true, false, or left out (`undefined`, `None`, a variable that is not set). */
export const unsetValues = ['true', 'false', 'absent'] as const;
export type Unset = (typeof unsetValues)[number];

/** How code names a switch that it reads. */
export interface Reference {
  /** The last part: `verify_ssl` of `self.settings.verify_ssl`. */
  readonly name: string;
  /**
   * `parameter`: of the function or constructor `owner`, at `position` (from 0) where that is known. `member`: an attribute, a property, a field; of the class
   * `owner` where that is known. `variable`: a constant of a module. `environment`: a variable of the process.
   */
  readonly scope: 'parameter' | 'member' | 'variable' | 'environment';
  /** The function or class it belongs to, without the module: `ProxmoxClient`; of a variable of the process, the file that reads it. */
  readonly owner?: string;
  readonly position?: number;
  /** Of a member: of the object that `owner` was given, which has no class in sight: `config.verifySsl` in its constructor. */
  readonly isGiven?: boolean;
}

/** A sink that takes its value from a switch whose default does not stand beside it. */
export interface Use extends Place {
  readonly kind: 'use';
  readonly from: Reference;
  /** How verification stands for each value of the switch. */
  readonly verdicts: Readonly<Record<Unset, 'on' | 'off' | 'unknown'>>;
}

/** What is known of a value: it is written there, a caller gives it (`caller`: what it is if they do not), or it comes from another switch. */
export type Value =
  | Unset
  | 'unknown'
  | { readonly caller: Unset }
  | Forwarded;

/** A value that comes from another switch. */
export interface Forwarded {
  readonly from: Reference;
  readonly becomes: Readonly<Record<Unset, Unset | 'unknown'>>;
  /** Whether the code says what it is where the other one is left out: `settings.verify ?? false`. */
  readonly hasDefault?: boolean;
}

/** A place that says what a switch is. */
export interface Definition extends Place {
  readonly kind: 'definition';
  readonly name: string;
  /**
   * `default`: of a parameter of `owner`, or of a member by a schema, without owner. `argument`: what a call hands to
   * `owner`, under its name or under `#` and its position. The others as in `Reference`.
   */
  readonly role: 'default' | 'argument' | 'member' | 'variable' | 'environment';
  readonly owner?: string;
  readonly value: Value;
  /** The code, on one line, for people: `verify_ssl: bool = False`. */
  readonly text: string;
}

/** One thing that a file says of a switch. */
export type Fact = Use | Definition;
