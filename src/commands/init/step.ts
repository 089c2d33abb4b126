import type { InitPart } from '../../arguments/parse-init.ts';

/** What `mcp-tls init` does about one part. */
export interface Step {
  readonly part: InitPart;
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /**
   * - `create`: the file is not there, and `text` is to be written
   * - `replace`: the file is ours, and `--force` was given
   * - `add`: the file is the user's; `text` holds the lines to add to it by hand
   * - `leave`: nothing can or should be written, as `note` says
   * - `done`: it is set up already
   */
  readonly action: 'create' | 'replace' | 'add' | 'leave' | 'done';
  readonly text: string;
  /** One or more sentences; empty when there is nothing to say. */
  readonly note: string;
  /** What is to be run afterwards. */
  readonly commands: readonly string[];
}
