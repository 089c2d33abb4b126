import { readFileSync } from 'node:fs';
import type { UnreadFile } from '../../finding.ts';
import { pythonRulesFor } from '../../targets/python-rules.ts';
import { readErrorReason } from '../../targets/read-error-reason.ts';
import { findPython2 } from './find-python2.ts';

/** A file that Semgrep has to see. */
export interface Candidate {
  /** Absolute path, as reports name it. */
  readonly path: string;
  /** Files of the rules that can report something in it, relative to `semgrep/rules`; at least one. */
  readonly rules: readonly string[];
  /** Line of the first statement that makes Semgrep read it as Python 2, of which it then says nothing. */
  readonly python2: number | undefined;
  /** Bytes. */
  readonly size: number;
}

/**
 * Reads which rules each file needs; one that needs none is no candidate. Files are read at once: while ESLint works on the
 * same thread, each wait lasts as long as it takes for a file, and Semgrep would start last.
 *
 * @param files absolute paths of regular files
 */
export function readCandidates(files: readonly string[]): { readonly candidates: readonly Candidate[]; readonly unread: readonly UnreadFile[] } {
  const candidates: Candidate[] = [];
  const unread: UnreadFile[] = [];

  for (const path of files) {
    try {
      const text = readFileSync(path, 'latin1');
      const rules = pythonRulesFor(text);

      if (rules.length > 0) {
        candidates.push({ path, rules, python2: findPython2(text), size: text.length });
      }
    } catch (error) {
      unread.push({ path, reason: readErrorReason(error) });
    }
  }
  return { candidates, unread };
}
