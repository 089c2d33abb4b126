import type { ResultCache } from '../cache/result-cache.ts';
import { runCached } from '../cache/run-cached.ts';
import { lintedName } from '../engines/eslint/linted-name.ts';
import type { EngineName, EngineRun } from '../finding.ts';

/** What the engines have to know beside their files. */
export interface EngineOptions {
  /** Absolute path. */
  readonly root: string;
  /** Whether Semgrep may be set up if it is not there. */
  readonly install: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes one line for the user, such as what is fetched. */
  readonly notice: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Results of earlier scans. */
  readonly cache?: ResultCache | undefined;
}

/**
 * Runs every engine that has files, at the same time; an engine is loaded only then. One that throws becomes a run with
 * a `failure`, so that the others' findings are kept.
 *
 * @param candidates absolute paths for each engine
 * @throws the signal's reason when it is aborted
 */
export async function runEngines(
  candidates: Readonly<Record<EngineName, readonly string[]>>,
  { root, install, env, notice, signal, cache }: EngineOptions,
): Promise<readonly EngineRun[]> {
  const starts = {
    semgrep: async (files) => {
      const { runSemgrep } = await import('../engines/semgrep.ts');
      return runSemgrep(files, {
        ...{ root, install, env, notice, ...(signal && { signal }) },
        ...(cache && {
          through: (version, all, run) => runCached({ engine: 'semgrep', version, seenName: lintedName }, all, cache, run),
        }),
      });
    },
    eslint: async (files) => {
      const run = async (some: readonly string[]) => (await import('../engines/eslint.ts')).runEslint(some);
      return cache ? runCached({ engine: 'eslint', version: '', seenName: lintedName }, files, cache, run) : run(files);
    },
  } as const satisfies Record<EngineName, (files: readonly string[]) => Promise<EngineRun>>;

  const names: readonly EngineName[] = ['semgrep', 'eslint'];
  const runs = await Promise.all(
    names
      .filter((engine) => candidates[engine].length > 0)
      .map((engine) => starts[engine](candidates[engine]).catch((error: unknown) => failedRun(engine, error))),
  );
  signal?.throwIfAborted();
  return runs.toReversed();
}

function failedRun(engine: EngineName, error: unknown): EngineRun {
  return {
    engine,
    version: null,
    read: [],
    unread: [],
    findings: [],
    suppressed: [],
    directives: [],
    uses: [],
    ignoredDirectives: [],
    failure: error instanceof Error ? error.message : String(error),
  };
}
