import path from 'node:path';
import type { UnreadFile } from '../../finding.ts';
import type { SemgrepError, SemgrepOutput } from './output.ts';
import { ruleTimeout } from './scan-chunk.ts';
import type { Target } from './lay-out.ts';

/** What Semgrep made of the files it was sent. */
export interface SortedErrors {
  /** Files that it read in part or not at all, with all reasons. */
  readonly unread: readonly UnreadFile[];
  /** What went wrong apart from single files: above all, rules it rejects. */
  readonly failures: readonly string[];
}

/** The same name for a path that Semgrep gives back, whichever separators it uses. */
export function pathKey(file: string): string {
  return path.sep === '\\' ? path.normalize(file).toLowerCase() : file;
}

/** Accounts for each file sent: it must be among those scanned and have no error, else it is unread. */
export function sortErrors(targets: readonly Target[], { errors, paths }: SemgrepOutput): SortedErrors {
  const reasons = new Map<string, Set<string>>(targets.map(({ sent }) => [pathKey(sent), new Set()]));
  const failures: string[] = [];

  for (const error of errors) {
    const known = error.path === undefined ? undefined : reasons.get(pathKey(error.path));
    const missing = targets.find(({ sent }) => error.message.endsWith(`Invalid scanning root: ${sent}`));

    if (known) {
      known.add(reason(error));
    } else if (missing !== undefined) {
      reasons.get(pathKey(missing.sent))?.add('it has gone');
    } else {
      failures.push(`${kind(error)}: ${error.message.split('\n').map((line) => line.trim()).join(' ').trim()}`);
    }
  }
  const scanned = new Set(paths.scanned.map(pathKey));
  const unread = targets.flatMap(({ path: file, sent }) => {
    const why = [...(reasons.get(pathKey(sent)) ?? [])];
    const all = why.length === 0 && !scanned.has(pathKey(sent)) ? ['Semgrep did not take it'] : why;
    return all.length === 0 ? [] : [{ path: file, reason: all.join('; ') }];
  });
  return { unread, failures };
}

function reason({ message, rule_id: rule, spans, ...error }: SemgrepError): string {
  const word = kind(error);
  const isSyntax = /partial|syntax|lexical/i.test(word);
  const [line, ...more] = [...new Set(spans?.map(({ start }) => start.line))];

  if (line !== undefined) {
    return `line ${line}${more.length > 0 ? ` and ${more.length} more` : ''}: ${isSyntax ? 'this is not valid Python' : word}`;
  }
  switch (word) {
    case 'Timeout':
      return `rule ${rule} did not end within ${ruleTimeout} seconds`;
    case 'Too many matches':
      return `rule ${rule} has too many matches`;
    default:
      return `${isSyntax ? 'this is not valid Python: ' : rule === undefined ? '' : `rule ${rule}: `}${message.trim().split('\n').at(-1)?.trim() ?? word}`;
  }
}

function kind({ type }: Pick<SemgrepError, 'type'>): string {
  return typeof type === 'string' ? type : type[0];
}
