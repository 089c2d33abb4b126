import { createHash } from 'node:crypto';
import type { PathKind, Severity } from './severity.ts';
import type { Weakness } from './weakness.ts';

/** A place in a file. Lines and columns are 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What an engine says of one place, before paths and severities are known. */
export interface RawFinding {
  readonly weakness: Weakness;
  /** The file as it was handed to the engine. */
  readonly path: string;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  /** `<fact>: <remedy>.` */
  readonly message: string;
  /** As the engine names it: `mcp-tls/no-unverified-certificate`, `httpx-unverified-certificate`. */
  readonly ruleId: string;
}

/** Engines that can report. */
export type EngineName = 'eslint' | 'semgrep';

/** A finding as every report shows it. */
export interface Finding extends RawFinding {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly engine: EngineName;
  readonly severity: Severity;
  readonly pathKind: PathKind;
  readonly cwe: string;
  readonly docsUrl: string;
  readonly remedy: string;
  /** Hex digest that stays the same when the finding moves to another line. */
  readonly fingerprint: string;
  /** The lines of the finding, for code frames: `firstLine` is the number of the first one. */
  readonly excerpt: { readonly firstLine: number; readonly lines: readonly string[] };
  /** The comment that would suppress it, to be put on the line above (`above`) or behind the code (`behind`). */
  readonly suppression: string;
}

/** A file that an engine was given but could not, or not wholly, read. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/** What one engine did in a scan. */
export interface EngineRun {
  readonly engine: EngineName;
  /** `null` when the engine did not start. */
  readonly version: string | null;
  /** Files it read in full. */
  readonly read: readonly string[];
  readonly unread: readonly UnreadFile[];
  readonly findings: readonly RawFinding[];
  /** Findings that a suppression comment of ours covers. */
  readonly suppressed: readonly RawFinding[];
  /** Directives in scanned code that were not obeyed, because they do not name one of our rules. */
  readonly ignoredDirectives: number;
  /** Why the engine as a whole failed, with the remedy; `null` when it did not. */
  readonly failure: string | null;
}

/**
 * Digest of what makes a finding the same one after an edit elsewhere in the file: its weakness, its file, the text of
 * its line and its rank among the findings of that file that share both.
 */
export function fingerprint(weakness: Weakness, path: string, lineText: string, rank: number): string {
  const parts = [weakness, path, lineText.trim(), String(rank)];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
