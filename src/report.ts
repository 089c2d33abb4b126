import type { EngineName, Finding, UnreadFile } from './finding.ts';
import type { PathKind, Severity } from './severity.ts';
import type { Shard } from './shard.ts';
import type { Weakness } from './weakness.ts';

/** What one engine did, as the report tells it. Paths are relative to the root. */
export interface EngineReport {
  readonly engine: EngineName;
  readonly version: string | null;
  /** How many files it read in full. */
  readonly files: number;
  readonly unread: readonly UnreadFile[];
  readonly failure: string | null;
}

/** Something wrong with a suppression comment. Its path is relative to the root; places are 1-based. */
export interface SuppressionNote {
  /** It covers no finding any more; its rule does not exist; what stands where a date should is none. */
  readonly kind: 'unused' | 'unknown' | 'date';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly engine: EngineName;
  /** As it is written. */
  readonly ruleId: string;
  /** A sentence. */
  readonly message: string;
}

/** What a baseline did to a report. */
export interface BaselineReport {
  /** Of the file, relative to the root. */
  readonly path: string;
  /** `not written`: it was to be, but the scan is incomplete. */
  readonly state: 'read' | 'written' | 'not written';
  /** How many findings it holds that are still there; they are not among `findings`. */
  readonly known: number;
  /** Entries that are no longer needed, because the finding was fixed or suppressed. When it was written, these are left out of it. */
  readonly fixed: readonly { readonly path: string; readonly weakness: Weakness; readonly fingerprint: string }[];
  /** How many entries this scan could not look for: other paths, engines or weaknesses, and files that were not read. */
  readonly unchecked: number;
}

/** Which changes a scan was limited to. */
export interface ChangedReport {
  /** As it was typed; `null` for the last commit. */
  readonly since: string | null;
  /** Full id of the commit compared with: the merge base with `since`, else the last one; `null` when there is none yet. */
  readonly base: string | null;
  /** How many files below the scanned paths changed; those deleted do not count. */
  readonly files: number;
}

/** A place where an MCP server is started that other machines can reach, while nothing in its project encrypts its traffic. */
export interface Listener {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What was scanned, and how: by this, parts of a scan find together. */
export interface ReportScope {
  /** The files and folders that were named, relative to the root and sorted; the root itself is `.`. */
  readonly paths: readonly string[];
  /** Which part of them; `null` for all. */
  readonly shard: Shard | null;
  /** Digest of every setting that decides over findings: engines, exclusions, severity map, policy on suppressions. */
  readonly settings: string;
}

/** The one report of a scan; every formatter takes it and returns a string. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string; readonly url: string };
  /** Absolute path of the folder that all other paths are relative to. */
  readonly root: string;
  readonly preset: 'recommended' | 'strict';
  /** `null` or absent for a report that no scan made. */
  readonly scope?: ReportScope | null;
  /** In their fixed order: path, line, column, weakness, rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly engines: readonly EngineReport[];
  /** Files that no engine could be given: unreadable, binary, too large. In the order of their paths, as those of engines. */
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
  /** What is wrong with suppression comments that name rules of ours, in the order of their places. */
  readonly suppressionNotes?: readonly SuppressionNote[];
  /** MCP servers that expect TLS at a proxy, in the order of their places: information, and no findings. */
  readonly listeners?: readonly Listener[];
  /** `null` or absent without a baseline. */
  readonly baseline?: BaselineReport | null;
  /** `null` or absent when all files were scanned. */
  readonly changed?: ChangedReport | null;
  /** Wall-clock time of the scan in milliseconds; of a merged report, that of all its parts together. */
  readonly durationMs: number;
}
