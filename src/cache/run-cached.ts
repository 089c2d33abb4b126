import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EngineName, EngineRun } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { FileResult } from './file-result.ts';
import type { ResultCache } from './result-cache.ts';

/** What is known of an engine before it runs. */
export interface CachedEngine {
  readonly engine: EngineName;
  /** What decides over its results beside a file: its rules, and its version where they do not settle that. */
  readonly digest: string;
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
  const keys = new Map<string, string>();
  const known = new Map<string, FileResult>();

  for (const file of files) {
    const key = await keyOf(engine, file);
    const result = key === undefined ? undefined : await cache.find(key);

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

/** Nothing for a file that cannot be read: the engine says so. */
async function keyOf({ engine, digest, seenName }: CachedEngine, file: string): Promise<string | undefined> {
  const content = await readFile(file).catch(() => undefined);
  return content && createHash('sha256').update([engine, digest, seenName(file), ''].join('\0')).update(content).digest('hex');
}

/** A file that has changed since it was looked up may have been read in either state. */
async function keepResults(engine: CachedEngine, run: EngineRun, keys: ReadonlyMap<string, string>, cache: ResultCache): Promise<void> {
  const lists = { findings: byFile(run.findings), suppressed: byFile(run.suppressed), directives: byFile(run.directives), uses: byFile(run.uses) };
  const ignored = groupBy(run.ignoredDirectives, (file) => file);
  const unread = new Set(run.unread.map(({ path }) => path));

  for (const file of run.read.filter((each) => !unread.has(each))) {
    const key = keys.get(file);

    if (key !== undefined && run.version !== null && key === (await keyOf(engine, file))) {
      cache.keep(key, {
        version: run.version,
        findings: lists.findings(file),
        suppressed: lists.suppressed(file),
        directives: lists.directives(file),
        uses: lists.uses(file),
        ignoredDirectives: ignored.get(file)?.length ?? 0,
      });
    }
  }
}

function byFile<Item extends { readonly path: string }>(items: readonly Item[]): (file: string) => readonly Omit<Item, 'path'>[] {
  const groups = groupBy(items, ({ path }) => path);
  return (file) => (groups.get(file) ?? []).map(({ path, ...item }) => item);
}

function join(engine: EngineName, files: readonly string[], known: ReadonlyMap<string, FileResult>, fresh: EngineRun | undefined): EngineRun {
  const results = [...known];
  const named = <Item extends object>(list: (result: FileResult) => readonly Item[]) => results.flatMap(([path, result]) => list(result).map((item) => ({ ...item, path })));
  const unread = new Set(fresh?.unread.map(({ path }) => path));
  const read = new Set([...known.keys(), ...(fresh?.read ?? [])]);

  return {
    engine,
    version: fresh ? fresh.version : (results[0]?.[1].version ?? null),
    read: files.filter((file) => read.has(file) && !unread.has(file)),
    unread: fresh?.unread ?? [],
    findings: [...named(({ findings }) => findings), ...(fresh?.findings ?? [])],
    suppressed: [...named(({ suppressed }) => suppressed), ...(fresh?.suppressed ?? [])],
    directives: [...named(({ directives }) => directives), ...(fresh?.directives ?? [])],
    uses: [...named(({ uses }) => uses), ...(fresh?.uses ?? [])],
    ignoredDirectives: [...results.flatMap(([path, { ignoredDirectives }]) => Array.from({ length: ignoredDirectives }, () => path)), ...(fresh?.ignoredDirectives ?? [])],
    failure: fresh?.failure ?? null,
  };
}
