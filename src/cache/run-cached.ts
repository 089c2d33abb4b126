import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EngineName, EngineRun } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { FileResult } from './file-result.ts';
import type { ResultCache } from './result-cache.ts';

/** What is known of an engine before it runs. */
export interface CachedEngine {
  readonly engine: EngineName;
  /** Its version, where the program does not settle that. */
  readonly version: string;
  /** What it sees of a file's path. */
  readonly seenName: (file: string) => string;
}

/**
 * Runs an engine on the files for which there is no result yet, and keeps what it says of each file that it read in full.
 *
 * @param files absolute paths
 */
export async function runCached(
  engine: CachedEngine,
  files: readonly string[],
  cache: ResultCache,
  run: (files: readonly string[]) => Promise<EngineRun>,
): Promise<EngineRun> {
  const { isFileResult } = await import('./check-result.ts');
  const keys = new Map<string, string>();
  const known = new Map<string, FileResult>();

  for (const file of files) {
    const key = await keyOf(engine, file, cache);
    const result = key === undefined ? undefined : cache.find(key, file, isFileResult);

    if (key !== undefined) {
      keys.set(file, key);
    }
    if (result !== undefined) {
      known.set(file, result);
    }
  }
  const left = files.filter((file) => !known.has(file));
  const fresh = left.length > 0 ? await run(left) : undefined;

  if (fresh !== undefined && fresh.failure === null) {
    await keepResults(engine, fresh, keys, cache);
  }
  return join(engine.engine, files, known, fresh);
}

/** Nothing for a file that cannot be read, of which the engine will say so, nor for one that holds its own path. */
async function keyOf({ engine, version, seenName }: CachedEngine, file: string, { rules }: ResultCache): Promise<string | undefined> {
  const content = await readFile(file).catch(() => undefined);
  return content && !content.includes(file) ? createHash('sha256').update([rules, engine, version, seenName(file), ''].join('\0')).update(content).digest('hex') : undefined;
}

/** A file that has changed since it was looked up may have been read in either state. */
async function keepResults(engine: CachedEngine, run: EngineRun, keys: ReadonlyMap<string, string>, cache: ResultCache): Promise<void> {
  const findings = groupBy(run.findings, ({ path }) => path);
  const suppressed = groupBy(run.suppressed, ({ path }) => path);
  const directives = groupBy(run.directives, ({ path }) => path);
  const uses = groupBy(run.uses, ({ path }) => path);
  const ignored = groupBy(run.ignoredDirectives, (file) => file);
  const unread = new Set(run.unread.map(({ path }) => path));

  for (const file of run.read.filter((each) => !unread.has(each))) {
    const key = keys.get(file);

    if (key !== undefined && run.version !== null && key === (await keyOf(engine, file, cache))) {
      const result: FileResult = {
        version: run.version,
        findings: findings.get(file) ?? [],
        suppressed: suppressed.get(file) ?? [],
        directives: directives.get(file) ?? [],
        uses: uses.get(file) ?? [],
        ignoredDirectives: ignored.get(file)?.length ?? 0,
      };
      cache.keep(key, file, result);
    }
  }
}

function join(engine: EngineName, files: readonly string[], known: ReadonlyMap<string, FileResult>, fresh: EngineRun | undefined): EngineRun {
  const results = [...known.values()];
  const unread = new Set(fresh?.unread.map(({ path }) => path));
  const read = new Set([...known.keys(), ...(fresh?.read ?? [])]);

  return {
    engine,
    version: fresh ? fresh.version : (results[0]?.version ?? null),
    read: files.filter((file) => read.has(file) && !unread.has(file)),
    unread: fresh?.unread ?? [],
    findings: [...results.flatMap(({ findings }) => findings), ...(fresh?.findings ?? [])],
    suppressed: [...results.flatMap(({ suppressed }) => suppressed), ...(fresh?.suppressed ?? [])],
    directives: [...results.flatMap(({ directives }) => directives), ...(fresh?.directives ?? [])],
    uses: [...results.flatMap(({ uses }) => uses), ...(fresh?.uses ?? [])],
    ignoredDirectives: [...[...known].flatMap(([path, { ignoredDirectives }]) => Array.from({ length: ignoredDirectives }, () => path)), ...(fresh?.ignoredDirectives ?? [])],
    failure: fresh?.failure ?? null,
  };
}
