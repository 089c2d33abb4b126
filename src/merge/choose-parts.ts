import { compareText } from '../compare-text.ts';
import { json, jsonFinding } from '../formatters/json.ts';
import { groupBy } from '../group-by.ts';
import { UserError } from '../user-error.ts';
import { describePart, type Partial } from './partial.ts';

/**
 * Leaves each part of a scan once: the same report twice, and one that another already holds, are no news.
 *
 * @throws UserError when shards are missing, or parts overlap
 */
export function chooseParts(partials: readonly Partial[]): readonly Partial[] {
  const distinct = [...groupBy(partials, ({ report }) => JSON.stringify([report.scope.paths, report.scope.shard])).values()].map(onlyOne);
  const wholes = [...groupBy(distinct, ({ report }) => JSON.stringify(report.scope.paths)).values()].flatMap(allShards);
  return withoutOverlap(wholes);
}

/** Of reports on the same part, which may differ in nothing but their time, the quickest. */
function onlyOne(same: readonly Partial[]): Partial {
  const [first, ...others] = same.toSorted((a, b) => a.report.durationMs - b.report.durationMs || compareText(a.name, b.name));
  const different = others.find((other) => contentOf(other) !== contentOf(first));

  if (first === undefined || different !== undefined) {
    throw new UserError(`${different?.name} and ${first?.name} are different reports on the same part (${first && describePart(first.report.scope)}): keep the right one.`);
  }
  return first;
}

function contentOf(partial: Partial | undefined): string {
  return partial === undefined ? '' : json({ ...partial.report, durationMs: 0 });
}

/** The reports on some paths: that on all of them if there is one, else all shards. */
function allShards(parts: readonly Partial[]): readonly Partial[] {
  const whole = parts.find(({ report }) => report.scope.shard === null);
  const [first] = parts;
  const count = first?.report.scope.shard?.count ?? 0;

  if (whole !== undefined || first === undefined) {
    return whole === undefined ? [] : parts.filter((part) => part === whole || !isHeld(part, whole));
  }
  const other = parts.find(({ report }) => report.scope.shard?.count !== count);

  if (other !== undefined) {
    throw new UserError(`${first.name} is one of ${count} shards, ${other.name} one of ${other.report.scope.shard?.count}: give all shards of one division.`);
  }
  const there = new Set(parts.map(({ report }) => report.scope.shard?.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));

  if (missing.length > 0) {
    throw new UserError(`${missing.map((index) => `shard ${index}/${count}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: half a scan never looks clean. Scan ${missing.length === 1 ? 'it' : 'them'}, and merge all.`);
  }
  return parts;
}

/** Drops reports whose paths are all among those of another one; no path may lie in another one's. */
function withoutOverlap(parts: readonly Partial[]): readonly Partial[] {
  const kept: Partial[] = [];
  const owners = new Map<string, Partial>();

  for (const part of parts.toSorted((a, b) => b.report.scope.paths.length - a.report.scope.paths.length || Number(b.report.scope.shard === null) - Number(a.report.scope.shard === null))) {
    const { paths } = part.report.scope;
    const owner = owners.get(paths[0] ?? '');

    if (owner !== undefined && paths.every((path) => owners.get(path) === owner) && !samePaths(part, owner) && isHeld(part, owner)) {
      continue;
    }
    kept.push(part);

    for (const path of paths) {
      const other = owners.get(path);

      if (other !== undefined && !samePaths(part, other)) {
        throw overlap(part, other, path);
      }
      owners.set(path, part);
    }
  }
  for (const part of kept) {
    for (const path of part.report.scope.paths) {
      const other = foldersAbove(path).map((folder) => owners.get(folder)).find((owner) => owner !== undefined && !samePaths(part, owner));

      if (other !== undefined) {
        throw overlap(part, other, path);
      }
    }
  }
  return kept;
}

/** Whether a report says nothing of its own; for the others it is an error that the same paths are in both. */
function isHeld(part: Partial, whole: Partial): boolean {
  const held = new Set([...whole.report.findings, ...whole.report.suppressed].map((finding) => JSON.stringify(jsonFinding(finding))));

  if ([...part.report.findings, ...part.report.suppressed].some((finding) => !held.has(JSON.stringify(jsonFinding(finding))))) {
    throw overlap(part, whole, part.report.scope.paths[0] ?? '');
  }
  return true;
}

function samePaths(a: Partial, b: Partial): boolean {
  return JSON.stringify(a.report.scope.paths) === JSON.stringify(b.report.scope.paths);
}

function overlap(a: Partial, b: Partial, path: string): UserError {
  return new UserError(`${a.name} (${describePart(a.report.scope)}) and ${b.name} (${describePart(b.report.scope)}) both hold ${path}, and not the same of it: give each path to one scan.`);
}

/** The folders above a path, and the root. */
function foldersAbove(path: string): readonly string[] {
  const parts = path === '.' ? [] : path.split('/');
  return [...(path === '.' ? [] : ['.']), ...parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))];
}
