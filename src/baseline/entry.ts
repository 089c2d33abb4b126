import type { Weakness } from '../weakness.ts';

/** One finding that a baseline accepts. */
export interface BaselineEntry {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly weakness: Weakness;
  /** Names the finding in its file. */
  readonly fingerprint: string;
  /** Names it in a file of any name. */
  readonly contentFingerprint: string;
}

/** The version of the file's format that this package writes and reads. */
export const formatVersion = 1;

/** The file that `--write-baseline` writes at the root, if it is given no other. */
export const baselineName = 'mcp-tls.baseline.json';
