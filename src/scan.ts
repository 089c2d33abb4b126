import type { EngineName, Finding } from './finding.ts';
import { posixPath } from './posix-path.ts';
import type { Report } from './report.ts';
import type { Graded } from './scan/grade-file.ts';
import { gradeRuns } from './scan/grade-runs.ts';
import { loadSettings, type SettingsOptions } from './scan/load-settings.ts';
import { loweredCells } from './scan/lowered-cells.ts';
import { loweredGlobs } from './scan/lowered-globs.ts';
import { packageTest } from './scan/package-test.ts';
import { presets } from './scan/presets.ts';
import { runEngines } from './scan/run-engines.ts';
import { severityMap } from './severity.ts';
import { findTargets } from './targets.ts';
import { readTool } from './tool.ts';

/** What to scan, and how. */
export interface ScanOptions extends SettingsOptions {
  readonly preset: Report['preset'];
  readonly engines: readonly EngineName[];
  /** Globs as in `.gitignore`, relative to the root, besides those of the configuration. */
  readonly exclude: readonly string[];
  /** Whether Semgrep may be set up if it is not there. */
  readonly install: boolean;
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
  const { root, paths, map, user } = await loadSettings(options);
  const targets = await findTargets({
    root,
    paths,
    engines: options.engines,
    exclude: [...(user?.config.ignore ?? []), ...options.exclude],
    onFile: (count) => options.progress?.(`${count} files read`),
    signal: options.signal,
  });
  const candidates = targets.candidates.eslint.length + targets.candidates.semgrep.length;
  options.progress?.(`${targets.files} files read, ${candidates} to check`);
  const runs = await runEngines(targets.candidates, { ...options, root });

  const leftOut: readonly string[] = presets[options.preset];
  const requireReason = user?.config.suppressions?.requireReason ?? false;
  const graded = gradeRuns(runs, { root, map, isPackage: packageTest(root), requireReason }).filter(
    ({ finding }) => !leftOut.includes(finding.weakness),
  );
  const active = graded.filter(({ isSuppressed }) => !isSuppressed);
  const shown = active.filter(({ severity }) => severity !== 'OFF');

  return {
    tool: readTool(),
    root,
    preset: options.preset,
    findings: shown.flatMap(toFinding),
    suppressed: graded.filter(({ isSuppressed }) => isSuppressed).flatMap(toFinding),
    engines: runs.map(({ engine, version, read, unread, failure }) => ({
      engine,
      version,
      files: read.length,
      unread: unread.map(({ path, reason }) => ({ path: posixPath(root, path), reason })),
      failure,
    })),
    unread: targets.unread,
    walked: { files: targets.files, candidates },
    skipped: targets.skipped,
    lowered: loweredGlobs(shown, map),
    config: user
      ? { path: posixPath(root, user.path), lowered: loweredCells(severityMap, map), hidden: active.length - shown.length }
      : null,
    ignoredDirectives: runs.reduce((sum, run) => sum + run.ignoredDirectives, 0),
    durationMs: Math.round(performance.now() - startedAt),
  };
}

function toFinding({ finding, severity }: Graded): readonly Finding[] {
  return severity === 'OFF' ? [] : [{ ...finding, severity }];
}
