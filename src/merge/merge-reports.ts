import { compareText } from '../compare-text.ts';
import type { EngineName, UnreadFile } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { EngineReport, Report } from '../report.ts';
import { mostExamples } from '../targets/skips.ts';
import { UserError } from '../user-error.ts';
import { checkAlike } from './check-alike.ts';
import { chooseParts } from './choose-parts.ts';
import type { Partial } from './partial.ts';

const engineOrder: readonly EngineName[] = ['eslint', 'semgrep'];

/**
 * Makes one report of those on the parts of a scan: the one that a single scan would have given, in whatever order they
 * come; only its time is that of all parts together. A report that comes twice counts once.
 *
 * @param partials not none
 * @throws UserError when they do not belong together, overlap, or shards are missing
 */
export function mergeReports(partials: readonly { readonly name: string; readonly report: Report }[]): Report {
  const scoped = partials.map(({ name, report }): Partial => {
    if (!report.scope) {
      throw new UserError(`${name} does not say what was scanned, so it cannot be merged.`);
    }
    return { name, report: { ...report, scope: report.scope } };
  });
  checkAlike(scoped);
  const parts = chooseParts(scoped).map(({ report }) => report);
  const [first] = parts;

  if (first === undefined) {
    throw new UserError('There is no report to merge.');
  }
  return {
    tool: first.tool,
    root: first.root,
    preset: first.preset,
    scope: { paths: [...new Set(parts.flatMap(({ scope }) => scope.paths))].sort(compareText), shard: null, settings: first.scope.settings },
    findings: parts.flatMap(({ findings }) => findings).sort(byPath),
    suppressed: parts.flatMap(({ suppressed }) => suppressed).sort(byPath),
    engines: mergeEngines(parts.flatMap(({ engines }) => engines)),
    unread: parts.flatMap(({ unread }) => unread).sort(byPathAndReason),
    walked: { files: sum(parts, ({ walked }) => walked.files), candidates: sum(parts, ({ walked }) => walked.candidates) },
    skipped: mergeSkipped(parts.flatMap(({ skipped }) => skipped)),
    lowered: mergeLowered(parts.flatMap(({ lowered }) => lowered)),
    config: first.config && { ...first.config, hidden: sum(parts, ({ config }) => config?.hidden ?? 0) },
    ignoredDirectives: sum(parts, ({ ignoredDirectives }) => ignoredDirectives),
    suppressionNotes: parts.flatMap(({ suppressionNotes = [] }) => suppressionNotes).sort(byPath),
    listeners: parts.flatMap(({ listeners = [] }) => listeners).sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
    baseline: null,
    changed: null,
    durationMs: sum(parts, ({ durationMs }) => durationMs),
  } satisfies Record<keyof Report, unknown>;
}

function mergeEngines(runs: readonly EngineReport[]): readonly EngineReport[] {
  return engineOrder.flatMap((engine) => {
    const own = runs.filter((run) => run.engine === engine);
    const failures = [...new Set(own.flatMap(({ failure }) => failure ?? []))].sort(compareText);
    const merged = {
      engine,
      version: own.find(({ version }) => version !== null)?.version ?? null,
      files: sum(own, ({ files }) => files),
      unread: own.flatMap(({ unread }) => unread).sort(byPathAndReason),
      failure: failures.length === 0 ? null : failures.join(' '),
    };
    return own.length === 0 ? [] : [merged];
  });
}

/** As many examples as one scan shows: the first ones of all. */
function mergeSkipped(all: Report['skipped']): Report['skipped'] {
  return [...groupBy(all, ({ reason }) => reason)]
    .map(([reason, own]) => ({
      reason,
      count: sum(own, ({ count }) => count),
      examples: [...new Set(own.flatMap(({ examples }) => examples))].sort(compareText).slice(0, mostExamples),
    }))
    .sort((a, b) => compareText(a.reason, b.reason));
}

function mergeLowered(all: Report['lowered']): Report['lowered'] {
  return [...groupBy(all, ({ glob, kind }) => JSON.stringify([glob, kind])).values()]
    .flatMap((own) => own.slice(0, 1).map(({ glob, kind }) => ({ glob, kind, count: sum(own, ({ count }) => count) })))
    .sort((a, b) => b.count - a.count || compareText(a.glob, b.glob) || compareText(a.kind, b.kind));
}

/** Keeps the order within a file, which is of one part. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

function byPathAndReason(a: UnreadFile, b: UnreadFile): number {
  return compareText(a.path, b.path) || compareText(a.reason, b.reason);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
