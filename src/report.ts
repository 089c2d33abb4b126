import type { EngineName, Finding, UnreadFile } from './finding.ts';
import type { PathKind, Severity } from './severity.ts';

/** What one engine did, as the report tells it. Paths are relative to the root. */
export interface EngineReport {
  readonly engine: EngineName;
  readonly version: string | null;
  /** How many files it read in full. */
  readonly files: number;
  readonly unread: readonly UnreadFile[];
  readonly failure: string | null;
}

/** The one report of a scan; every formatter takes it and returns a string. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string; readonly url: string };
  /** Absolute path of the folder that all other paths are relative to. */
  readonly root: string;
  readonly preset: 'recommended' | 'strict';
  /** In their fixed order: path, line, column, weakness, rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly engines: readonly EngineReport[];
  /** Files that no engine could be given: unreadable, binary, too large. */
  readonly unread: readonly UnreadFile[];
  /** Files seen by the walk, and how many of them hold a name the rules know. */
  readonly walked: { readonly files: number; readonly candidates: number };
  /** What the walk left out, and how often. */
  readonly skipped: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[];
  /** How many findings each glob of the map turned from production code into something less. */
  readonly lowered: readonly { readonly glob: string; readonly kind: PathKind; readonly count: number }[];
  /** The user's configuration in force, and the severities it lowered; `null` when there is none. */
  readonly config: {
    readonly path: string;
    readonly lowered: readonly { readonly weakness: string; readonly kind: PathKind; readonly from: Severity; readonly to: Severity | 'OFF' }[];
    /** How many findings `OFF` hid. */
    readonly hidden: number;
  } | null;
  /** Directives in scanned code that were not obeyed. */
  readonly ignoredDirectives: number;
  /** Wall-clock time of the scan in milliseconds. */
  readonly durationMs: number;
}
