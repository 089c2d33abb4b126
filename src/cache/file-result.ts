import type { RawFinding, SuppressedFinding } from '../finding.ts';
import type { Directive } from '../suppression/directive.ts';
import type { Use } from '../switches/fact.ts';

type WithoutPath<Item> = Omit<Item, 'path'>;

/** What an engine gives for one file that it read in full, without the file's name: many files have the same content. */
export interface FileResult {
  /** Of the engine. */
  readonly version: string;
  readonly findings: readonly WithoutPath<RawFinding>[];
  readonly suppressed: readonly WithoutPath<SuppressedFinding>[];
  readonly directives: readonly WithoutPath<Directive>[];
  readonly uses: readonly WithoutPath<Use>[];
  /** How many. */
  readonly ignoredDirectives: number;
}
