import type { RawFinding, SuppressedFinding, UnreadFile } from '../../finding.ts';
import type { Directive } from '../../suppression/directive.ts';
import type { Use } from '../../switches/fact.ts';
import { ruleWeakness } from '../../weakness.ts';
import type { SemgrepOutput } from './output.ts';
import { readFindings } from './read-findings.ts';
import type { ChunkOutcome } from './scan-chunk.ts';
import { pathKey, sortErrors } from './sort-errors.ts';
import type { Target } from './lay-out.ts';

/** What came out of one chunk of files, with their paths as reports name them. */
export interface ChunkRun {
  readonly findings: readonly RawFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly directives: readonly Directive[];
  readonly uses: readonly Use[];
  readonly ignoredDirectives: readonly string[];
  readonly unread: readonly UnreadFile[];
  /** Sentences. */
  readonly failures: readonly string[];
}

/** Reads what Semgrep made of a chunk of files. */
export async function readChunk(targets: readonly Target[], outcome: ChunkOutcome): Promise<ChunkRun> {
  if (!outcome.output) {
    const unread = targets.map(({ path }) => ({ path, reason: 'Semgrep failed on it or on a file beside it' }));
    return { findings: [], suppressed: [], directives: [], uses: [], ignoredDirectives: [], unread, failures: [`${outcome.failure}.`] };
  }
  const { output, exitCode } = outcome;
  const { unread, failures } = sortErrors(targets, output);
  const inFiles = await Promise.all(targets.map((target) => readFindings(target.path, resultsOf(target, output))));
  const unknown = new Set(output.results.map((result) => result.check_id).filter((id) => !ruleWeakness(id)));
  const isUnexplained = exitCode >= 2 && failures.length === 0 && unread.length === 0;

  return {
    findings: inFiles.flatMap(({ findings }) => findings),
    suppressed: inFiles.flatMap(({ suppressed }) => suppressed),
    directives: inFiles.flatMap(({ directives }) => directives),
    uses: inFiles.flatMap(({ uses }) => uses),
    ignoredDirectives: inFiles.flatMap(({ ignoredDirectives }, index) => Array.from({ length: ignoredDirectives }, () => targets[index]?.path ?? '')),
    unread: [...unread, ...targets.flatMap(python2Gap).filter(({ path }) => !unread.some((other) => other.path === path))],
    failures: [
      ...failures.map((failure) => `Semgrep reports a ${failure}.`),
      ...[...unknown].map((id) => `The rule ${id} names no weakness.`),
      ...(isUnexplained ? [`Semgrep ended with status ${exitCode}.`] : []),
    ],
  };
}

function python2Gap({ path, rules, python2 }: Target): readonly UnreadFile[] {
  return python2 === undefined || rules.length === 0 ? [] : [{ path, reason: `line ${python2}: this is Python 2` }];
}

function resultsOf({ sent }: Target, { results }: SemgrepOutput): SemgrepOutput['results'] {
  return results.filter((result) => pathKey(result.path) === pathKey(sent));
}
