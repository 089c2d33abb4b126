import { statSync } from 'node:fs';
import path from 'node:path';
import type { BaselineEntry } from '../baseline/entry.ts';
import type { EngineName, EngineRun, UnreadFile } from '../finding.ts';
import { posixPath } from '../posix-path.ts';
import { fileType } from '../targets/file-types.ts';
import type { Weakness } from '../weakness.ts';

/** What a scan looked at. */
export interface Scope {
  /** Absolute path. */
  readonly root: string;
  /** Absolute paths of the files and folders that were scanned. */
  readonly paths: readonly string[];
  readonly engines: readonly EngineName[];
  readonly runs: readonly EngineRun[];
  /** Files that were read in full before the engines were, relative to the root. */
  readonly inspected: ReadonlySet<string>;
  /** Files and folders that no engine could be given. */
  readonly unread: readonly UnreadFile[];
  /** Whether only changed files were scanned. */
  readonly onlyChanged: boolean;
  /** Whether this scan reports a weakness in a file (relative to the root). */
  readonly reports: (weakness: Weakness, path: string) => boolean;
  /** Fingerprints of what was found and is not reported, because of its area. */
  readonly aside: ReadonlySet<string>;
}

/** Whether there is no file any more where an entry of a baseline says. */
export function isGone(root: string, file: string): boolean {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() !== true;
}

/**
 * Makes the test for entries of a baseline whose finding this scan would have met. Of what was not read, was left out, or
 * belongs to an engine that failed, nobody knows; of a file that is gone, only a complete scan of its place does: it may
 * have got another name.
 */
export function checkedTest(scope: Scope): (entry: BaselineEntry) => boolean {
  const failed = scope.runs.filter(({ failure }) => failure !== null).map(({ engine }) => engine);
  const unread = new Set([...scope.unread, ...scope.runs.flatMap((run) => run.unread.map((file) => ({ ...file, path: posixPath(scope.root, file.path) })))].map((file) => file.path));
  const isWhole = failed.length === 0 && unread.size === 0 && !scope.onlyChanged;

  return ({ path: file, weakness, fingerprint }) => {
    const engine = fileType(file)?.engine;

    if (engine === undefined || !scope.engines.includes(engine) || failed.includes(engine) || !scope.reports(weakness, file) || scope.aside.has(fingerprint)) {
      return false;
    }
    if (isGone(scope.root, file)) {
      return isWhole && scope.paths.some((scanned) => !posixPath(scanned, path.join(scope.root, file)).startsWith('../'));
    }
    return scope.inspected.has(file) && !unread.has(file);
  };
}
