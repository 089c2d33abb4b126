import type { RawFinding, SuppressedFinding } from '../finding.ts';
import type { Directive } from '../suppression/directive.ts';
import type { Use } from '../switches/fact.ts';

/** What an engine gives for one file that it read in full. */
export interface FileResult {
  /** Of the engine. */
  readonly version: string;
  readonly findings: readonly RawFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly directives: readonly Directive[];
  readonly uses: readonly Use[];
  /** How many. */
  readonly ignoredDirectives: number;
}
