import path from 'node:path';
import type { ResultCache } from './cache/result-cache.ts';
import type { Changes } from './changed.ts';
import { compareText } from './compare-text.ts';
import { exitStatus } from './exit-status.ts';
import type { EngineName, EngineRun, Finding, UnreadFile } from './finding.ts';
import { posixPath } from './posix-path.ts';
import { findListeners } from './listeners/find-listeners.ts';
import type { Report } from './report.ts';
import { applyBaseline } from './scan/apply-baseline.ts';
import type { Graded } from './scan/grade-file.ts';
import { gradeRuns } from './scan/grade-runs.ts';
import { nameIgnoredSettings } from './scan/ignored-settings.ts';
import { joinSwitches, settleSwitches } from './scan/join-switches.ts';
import { loadBaseline, type BaselineWish } from './scan/load-baseline.ts';
import { loadSettings, type SettingsOptions } from './scan/load-settings.ts';
import { loweredCells } from './scan/lowered-cells.ts';
import { loweredGlobs } from './scan/lowered-globs.ts';
import { packageTest } from './scan/package-test.ts';
import { areasLeftOut, presets } from './scan/presets.ts';
import { projectFinder } from './scan/project-of.ts';
import { reportScope } from './scan/report-scope.ts';
import { reportsTest } from './scan/reports-test.ts';
import { runEngine } from './scan/run-engine.ts';
import { suppressionNotes } from './scan/suppression-notes.ts';
import { classifyPath, severityMap } from './severity.ts';
import type { Shard } from './shard.ts';
import type { Directive } from './suppression/directive.ts';
import { findTargets } from './targets.ts';
import { readTool } from './tool.ts';

/** What to scan, and how. */
export interface ScanOptions extends SettingsOptions, BaselineWish {
  readonly preset: Report['preset'];
  readonly engines: readonly EngineName[];
  /** Globs as in `.gitignore`, relative to the root, besides those of the configuration. */
  readonly exclude: readonly string[];
  /** Whether Semgrep may be set up if it is not there. */
  readonly install: boolean;
  /** Whether files that could not be read are accepted: then a baseline is written all the same. */
  readonly allowUnread?: boolean | undefined;
  /** A file or folder with results of earlier scans, `''` for the usual one; none are used without it. */
  readonly cache?: string | undefined;
  /** Scan only the projects of one of several parts. */
  readonly shard?: Shard | undefined;
  /** Scan only what git says has changed: since the last commit, or since `since` branched off. */
  readonly changed?: { readonly since: string | undefined } | undefined;
  /** The time by which suppressions expire; the present if not given. */
  readonly now?: Date | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes one line for the user, such as what is fetched. */
  readonly notice: (line: string) => void;
  /** Takes what the scan does at the moment, in a few words; called often. */
  readonly progress?: ((state: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scans files and folders with every engine that has files there.
 *
 * @throws UserError when a path or the configuration is wrong; the signal's reason when it is aborted. An engine that
 *   fails is part of the report.
 */
export async function scan(options: ScanOptions): Promise<Report> {
  const startedAt = performance.now();
  const settings = await loadSettings(options);
  const { root, paths, map, user } = settings;
  const projectOf = projectFinder(root, paths);
  const today = (options.now ?? new Date()).toISOString().slice(0, 10);
  const cache = await cacheOf(options, root, today);
  const baseline = await loadBaseline(options, options.cwd, root);
  const changes = await changesOf(options, root, paths);
  const running = new Map<EngineName, Promise<EngineRun>>();
  const targets = await findTargets({
    root,
    paths,
    engines: options.engines,
    exclude: [...(user?.config.ignore ?? []), ...options.exclude],
    only: changes?.includes,
    part: options.shard && { shard: options.shard, projectOf },
    cache,
    onCandidates: (engine, files) => {
      if (files.length > 0) {
        running.set(engine, runEngine(engine, files, { ...options, root, cache }));
      }
    },
    onFile: (count) => options.progress?.(`${count} files read`),
    signal: options.signal,
  });
  const candidates = targets.candidates.eslint.length + targets.candidates.semgrep.length;
  options.progress?.(`${targets.files} files read, ${candidates} to check`);
  const isPackage = packageTest(root);
  const where = {
    root,
    paths,
    cache,
    files: [...targets.inspected].map((file) => path.join(root, file)),
    projectOf,
    counts: (file: string) => classifyPath(map, posixPath(root, file), isPackage).kind === 'production',
  };
  const linted = await running.get('eslint');
  // This thread is free now, and Semgrep may still work.
  const listeners = await findListeners(targets.inbound, where);
  const settledFirst = await settleSwitches(linted?.uses ?? [], where);
  const scanned = await running.get('semgrep');
  options.signal?.throwIfAborted();
  const settled = [...settledFirst, ...(await settleSwitches(scanned?.uses ?? [], where))];
  const runs = await nameIgnoredSettings(await joinSwitches([linted, scanned].filter((run) => run !== undefined), settled, where), where);
  await cache?.save();

  const reports = reportsTest(options.preset, map, isPackage);
  const suppressions = {
    requireReason: user?.config.suppressions?.requireReason ?? false,
    today,
  };
  const leftOut: readonly string[] = presets[options.preset];
  const leftOutArea: readonly (string | undefined)[] = areasLeftOut[options.preset];
  const all = gradeRuns(runs, { root, map, isPackage, suppressions }).filter(({ finding }) => !leftOut.includes(finding.weakness));
  const graded = all.filter(({ finding }) => !leftOutArea.includes(finding.area));
  const active = graded.filter(({ isSuppressed }) => !isSuppressed);
  const found = active.filter(({ severity }) => severity !== 'OFF');

  const engines = runs.map(({ engine, version, read, unread, failure }) => ({
    engine,
    version,
    files: read.length,
    unread: unread.map(({ path, reason }) => ({ path: posixPath(root, path), reason })).sort(byPath),
    failure,
  }));
  const isComplete = exitStatus({ engines, unread: targets.unread, findings: [] }, { failOn: 'never', allowUnread: options.allowUnread ?? false }) === 0;
  const aside = new Set(all.filter((one) => !graded.includes(one)).map(({ finding }) => finding.fingerprint));
  const scope = { ...targets, root, paths, engines: options.engines, runs, onlyChanged: changes !== undefined, reports, aside };
  const compared = baseline && applyBaseline(found, baseline, scope, isComplete);
  const shown = compared?.fresh ?? found;

  return {
    tool: readTool(),
    root,
    preset: options.preset,
    scope: reportScope(settings, options),
    findings: shown.flatMap(toFinding),
    suppressed: graded.filter(({ isSuppressed }) => isSuppressed).flatMap(toFinding),
    engines,
    unread: targets.unread.toSorted(byPath),
    walked: { files: targets.files, candidates },
    skipped: targets.skipped,
    lowered: loweredGlobs(shown, map),
    config: user
      ? { path: posixPath(root, user.path), lowered: loweredCells(severityMap, map), hidden: active.length - found.length }
      : null,
    ignoredDirectives: runs.reduce((sum, run) => sum + run.ignoredDirectives.length, 0),
    suppressionNotes: suppressionNotes(runs, await directivesIn(targets.commented), { root, reports }),
    listeners,
    baseline: compared?.report ?? null,
    changed: changes?.report ?? null,
    durationMs: Math.round(performance.now() - startedAt),
  };
}

function byPath(a: UnreadFile, b: UnreadFile): number {
  return compareText(a.path, b.path) || compareText(a.reason, b.reason);
}

async function changesOf({ changed, env, signal }: ScanOptions, root: string, paths: readonly string[]): Promise<Changes | undefined> {
  if (changed === undefined) {
    return undefined;
  }
  const { findChanges } = await import('./changed.ts');
  return findChanges({ root, paths, since: changed.since, env, signal });
}

async function cacheOf({ cache, cwd, env, notice }: ScanOptions, root: string, today: string): Promise<ResultCache | undefined> {
  if (cache === undefined) {
    return undefined;
  }
  const [{ openCache }, { locateCache }] = await Promise.all([import('./cache/result-cache.ts'), import('./cache/locate-cache.ts')]);
  return openCache({ file: locateCache(cache, { cwd, root, env }), today, notice });
}

async function directivesIn(files: readonly string[]): Promise<readonly Directive[]> {
  return files.length === 0 ? [] : (await import('./engines/semgrep/leftover-directives.ts')).leftoverDirectives(files);
}

function toFinding({ finding, severity }: Graded): readonly Finding[] {
  return severity === 'OFF' ? [] : [{ ...finding, severity }];
}
