import { createHash } from 'node:crypto';
import type { Area } from './area.ts';
import type { Directive } from './suppression/directive.ts';
import type { PathKind, Severity } from './severity.ts';
import type { Use } from './switches/fact.ts';
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
  /** Comments at this place by which other tools were told to look away; they are shown and not obeyed. */
  readonly silenced?: readonly string[];
  /** Set where the map limits severities whatever the path: `proxy` is the configuration of a proxy in front of a server. */
  readonly area?: Area;
  /** Of a switch whose default stands elsewhere, the way there: from what the code reads to what settles it. */
  readonly trace?: readonly TraceStep[];
}

/** One step on the way from a switch to its default. */
export interface TraceStep extends Position {
  /** In engines, as the file was handed to them; in reports, relative to the root, with forward slashes. */
  readonly path: string;
  /** The code, on one line. */
  readonly text: string;
}

/** The last line that a finding touches: its end is exclusive, so one at column 1 belongs to the line before. */
export function lastLine({ start, end }: { readonly start: Position; readonly end: Position }): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** A finding that comments cover, be they in force or not. */
export interface SuppressedFinding extends RawFinding {
  /** What each of these comments says behind ` -- `, the empty string included; at least one. */
  readonly reasons: readonly string[];
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
  /** Hex digest that also stays the same when the file is renamed; equal findings in different files share it. */
  readonly contentFingerprint?: string;
  /**
   * The lines of the finding, for code frames: `firstLine` is the number of the first one, `firstColumn` (1 if not given)
   * that of the column of the source at which each of them begins.
   */
  readonly excerpt: { readonly firstLine: number; readonly firstColumn?: number; readonly lines: readonly string[] };
  /** The comment that would suppress it, to be put on the line above (`above`) or behind the code (`behind`). */
  readonly suppression: string;
  /** Of a suppressed finding, the reason that its comment gives; `null` when it gives none. */
  readonly reason?: string | null;
  /** The day on which a suppression of this finding ended (YYYY-MM-DD), so that it is back; the message says so, too. */
  readonly expired?: string;
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
  readonly suppressed: readonly SuppressedFinding[];
  /** Every rule of ours that a suppression comment in the files names. */
  readonly directives: readonly Directive[];
  /** Switches in the findings whose defaults do not stand in the file. */
  readonly uses: readonly Use[];
  /** The file of each directive that was not obeyed, because it does not name one of our rules. */
  readonly ignoredDirectives: readonly string[];
  /** Why the engine as a whole failed, with the remedy; `null` when it did not. */
  readonly failure: string | null;
}

/**
 * Digest of what makes a finding the same one in a file of another name: its weakness, the text of its line, and of the
 * nearest lines before and after it that are not blank.
 *
 * @param line index in `lines`, from 0
 */
export function contentFingerprint(weakness: Weakness, lines: readonly string[], line: number): string {
  const nearest = (step: 1 | -1): string | undefined => {
    let at = line + step;

    while (lines[at]?.trim() === '') {
      at += step;
    }
    return lines[at];
  };
  const around = [nearest(-1), lines[line], nearest(1)];
  return digest([weakness, ...around.map((text = '') => text.trim())]);
}

/**
 * Digest of what makes a finding the same one after an edit elsewhere in the file: its weakness, its file, the text of
 * its line and its rank among the findings of that file that share both.
 */
export function fingerprint(weakness: Weakness, path: string, lineText: string, rank: number): string {
  return digest([weakness, path, lineText.trim(), String(rank)]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
