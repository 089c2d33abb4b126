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

/** Makes an engine's run of some files (absolute paths); the engine is loaded only then. */
const starts: Readonly<Record<EngineName, (files: readonly string[], options: EngineOptions) => Promise<EngineRun>>> = {
  semgrep: async (files, { root, install, env, notice, signal, cache }) => {
    const { runSemgrep } = await import('../engines/semgrep.ts');
    return runSemgrep(files, {
      ...{ root, install, env, notice, ...(signal && { signal }) },
      ...(cache && {
        through: (version, all, run) => runCached({ engine: 'semgrep', version, seenName: lintedName }, all, cache, run),
      }),
    });
  },
  eslint: async (files, { cache }) => {
    const run = async (some: readonly string[]) => (await import('../engines/eslint.ts')).runEslint(some);
    return cache ? runCached({ engine: 'eslint', version: '', seenName: lintedName }, files, cache, run) : run(files);
  },
};

/** Runs an engine. One that throws gives a run with a `failure`, so that the others' findings are kept. */
export async function runEngine(engine: EngineName, files: readonly string[], options: EngineOptions): Promise<EngineRun> {
  return starts[engine](files, options).catch((error: unknown) => failedRun(engine, error));
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
