import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheFolder } from './semgrep/cache-folder.ts';
import { checkFiles } from './semgrep/check-files.ts';
import { chunkCandidates } from './semgrep/chunk-candidates.ts';
import { semgrepEnvironment, type Environment } from './semgrep/environment.ts';
import { findSemgrep, type Semgrep } from './semgrep/find-semgrep.ts';
import { layOut } from './semgrep/lay-out.ts';
import { readCandidates, type Candidate } from './semgrep/read-candidates.ts';
import { readChunk, type ChunkRun } from './semgrep/read-chunk.ts';
import { withRunFolder } from './semgrep/run-folder.ts';
import { scanChunk, type Where } from './semgrep/scan-chunk.ts';
import { SemgrepUnavailable } from './semgrep/semgrep-unavailable.ts';
import type { EngineRun } from '../finding.ts';

/** What a run of Semgrep needs to know beside its files. */
export interface SemgrepOptions {
  /** Absolute path of the scanned tree: no program in it is run. */
  readonly root: string;
  /** Whether Semgrep may be set up if it is not found. */
  readonly install: boolean;
  /** Takes one line for the user. */
  readonly notice: (line: string) => void;
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
  /** Absolute path; `MCP_TLS_CACHE_DIR` or the platform's cache folder if not given. */
  readonly cacheDir?: string | undefined;
  /** Takes the version and the scan of files, which need not be done for all: earlier results may stand for some. */
  readonly through?: ((version: string, files: readonly string[], run: (files: readonly string[]) => Promise<EngineRun>) => Promise<EngineRun>) | undefined;
}

/**
 * Scans Python files with the rules of this package.
 *
 * @param files absolute paths, which the findings repeat
 * @returns what was found; a Semgrep that is missing or crashes, and a rule it rejects, are the run's `failure`
 * @throws the signal's reason when it is aborted
 */
export async function runSemgrep(files: readonly string[], options: SemgrepOptions): Promise<EngineRun> {
  const empty = { engine: 'semgrep', version: null, read: [], unread: [], findings: [], suppressed: [], directives: [], uses: [], ignoredDirectives: [], failure: null } as const;

  if (files.length === 0) {
    return empty;
  }
  const semgrep = await findSemgrep(options).catch((error: unknown) => {
    options.signal?.throwIfAborted();
    if (error instanceof SemgrepUnavailable) {
      return error;
    }
    throw error;
  });

  if (semgrep instanceof SemgrepUnavailable) {
    return { ...empty, unread: files.map((path) => ({ path, reason: 'there is no Semgrep to read it' })), failure: semgrep.message };
  }
  const run = (some: readonly string[]) => runFound(semgrep, some, options);
  return options.through ? options.through(semgrep.version, files, run) : run(files);
}

async function runFound(semgrep: Semgrep, files: readonly string[], options: SemgrepOptions): Promise<EngineRun> {
  const { readable, unread } = await checkFiles(files);
  const cwd = options.cacheDir ?? cacheFolder(options.env, options.root);
  const { candidates, unread: gone } = readCandidates(readable);
  const where = { cwd, env: semgrepEnvironment(options.env, options.root, cwd), signal: options.signal };
  const chunks = await withRunFolder(cwd, (folder) => scanCandidates(semgrep, candidates, folder, where));
  const allUnread = [...unread, ...gone, ...chunks.flatMap((chunk) => chunk.unread)];
  const unreadPaths = new Set(allUnread.map(({ path }) => path));
  const failures = [...new Set(chunks.flatMap((chunk) => chunk.failures))];

  return {
    engine: 'semgrep',
    version: semgrep.version,
    read: files.filter((file) => !unreadPaths.has(file)),
    unread: allUnread,
    findings: chunks.flatMap((chunk) => chunk.findings),
    suppressed: chunks.flatMap((chunk) => chunk.suppressed),
    directives: chunks.flatMap((chunk) => chunk.directives),
    uses: chunks.flatMap((chunk) => chunk.uses),
    ignoredDirectives: chunks.flatMap((chunk) => chunk.ignoredDirectives),
    failure: failures.length === 0 ? null : `${failures.join(' ')} Semgrep is ${semgrep.path}: run \`mcp-tls setup\` and unset MCP_TLS_SEMGREP to use another one.`,
  };
}

/** Scans copies of the files in a folder. Semgrep uses one core for each process, so there are as many processes as cores. */
async function scanCandidates(semgrep: Semgrep, candidates: readonly Candidate[], folder: string, where: Where): Promise<readonly ChunkRun[]> {
  const workers = availableParallelism();
  const chunks = chunkCandidates(candidates, workers);
  const runs: ChunkRun[] = [];
  let next = 0;

  async function work(): Promise<void> {
    const index = next++;
    const chunk = chunks[index];

    if (!chunk) {
      return;
    }
    const own = path.join(folder, String(index));
    const targets = layOut(chunk, own);
    const outcome = await scanChunk(semgrep, targets, own, where);
    const read = async () => {
      await rm(own, { recursive: true, force: true });
      runs[index] = await readChunk(targets, outcome);
    };
    // The next process is started first.
    await Promise.all([work(), read()]);
  }
  await Promise.all(Array.from({ length: workers }, work));
  return runs;
}
