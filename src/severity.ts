import { Minimatch } from 'minimatch';
import type { Area } from './area.ts';
import map from './severity-map.json' with { type: 'json' };
import type { Weakness } from './weakness.ts';

/** Severities a finding can have, most severe first. */
export const severities = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof severities)[number];

/** What a path holds, most exposed first. */
export const pathKinds = ['production', 'example', 'test'] as const;
export type PathKind = (typeof pathKinds)[number];

/** One entry of `pathKinds` in the map; the meaning of each key stands in `severity-map.schema.json`. */
export interface PathKindEntry {
  readonly kind: PathKind;
  readonly globs: readonly string[];
  readonly notBelow?: readonly string[];
  readonly notInPackages?: boolean;
}

/** The severity map: how severe each weakness is on each kind of path. `OFF` hides it there. */
export interface SeverityMap {
  readonly pathKinds: readonly PathKindEntry[];
  readonly severities: Readonly<Record<Weakness, Readonly<Record<PathKind, Severity | 'OFF'>>>>;
  /** The highest severity that a finding of an area can have. */
  readonly limits: Readonly<Record<Area, Severity | 'OFF'>>;
}

/** A user's own changes, as `mcp-tls.config.json` and `configure()` take them. */
export interface SeverityOverrides {
  /** Tried before the entries of the map. */
  readonly pathKinds?: readonly PathKindEntry[];
  /** A severity for all kinds of path, or one for each kind named. */
  readonly severities?: Readonly<
    Partial<Record<Weakness, Severity | 'OFF' | Readonly<Partial<Record<PathKind, Severity | 'OFF'>>>>>
  >;
}

/** The published map. TypeScript widens the words of a JSON file to `string`, so they are read through `narrow`. */
export const severityMap: SeverityMap = {
  pathKinds: map.pathKinds.map((entry) => ({ ...entry, kind: narrow(pathKinds, entry.kind) })),
  severities: mapValues(map.severities satisfies Record<Weakness, Record<PathKind, string>>, (cells) =>
    mapValues(cells, (word) => narrow([...severities, 'OFF'], word)),
  ),
  limits: mapValues(map.limits satisfies Record<Area, string>, (word) => narrow([...severities, 'OFF'], word)),
};

/** Lays a user's changes over a map. */
export function overrideSeverities(base: SeverityMap, overrides: SeverityOverrides): SeverityMap {
  return {
    limits: base.limits,
    pathKinds: [...(overrides.pathKinds ?? []), ...base.pathKinds],
    severities: mapValues(base.severities, (cells, weakness) => {
      const own = overrides.severities?.[weakness] ?? {};
      return typeof own === 'string' ? mapValues(cells, () => own) : { ...cells, ...own };
    }),
  };
}

/** How severe a weakness is on a kind of path, and in an area. */
export function severityOf({ severities: cells, limits }: SeverityMap, weakness: Weakness, kind: PathKind, area?: Area): Severity | 'OFF' {
  const order = [...severities, 'OFF'] as const;
  const limit = area === undefined ? 0 : order.indexOf(limits[area]);
  return order[Math.max(limit, order.indexOf(cells[weakness][kind]))] ?? 'OFF';
}

/**
 * Tells which kind of code a path holds, and which glob said so.
 *
 * @param path relative to the root, with forward slashes
 * @param isPackage whether a folder (relative to the root) is a Python package
 */
export function classifyPath(
  { pathKinds: entries }: SeverityMap,
  path: string,
  isPackage: (folder: string) => boolean = () => false,
): { readonly kind: PathKind; readonly glob?: string } {
  for (const entry of entries) {
    const glob = entry.globs.find((candidate) => matches(path, candidate) && !isExempt(path, candidate, entry, isPackage));

    if (glob !== undefined) {
      return { kind: entry.kind, glob };
    }
  }
  return { kind: 'production' };
}

/** Globs of the paths to which a glob of `entry` does not apply: those below a folder of `notBelow`. */
export function exemptions(glob: string, { notBelow = [] }: PathKindEntry): readonly string[] {
  return notBelow.map((folder) => `**/${folder}/${glob}`);
}

function isExempt(path: string, glob: string, entry: PathKindEntry, isPackage: (folder: string) => boolean): boolean {
  if (exemptions(glob, entry).some((exemption) => matches(path, exemption))) {
    return true;
  }
  const folders = path.split('/').slice(0, -1);
  return (
    entry.notInPackages === true &&
    folders.some((_, index) => {
      const folder = folders.slice(0, index + 1).join('/');
      return matches(path.slice(folder.length + 1), glob) && isPackage(folder);
    })
  );
}

/** Globs that were read; reading one takes far longer than asking it. */
const patterns = new Map<string, Minimatch>();

function matches(path: string, glob: string): boolean {
  const pattern = patterns.get(glob) ?? new Minimatch(glob, { dot: true });
  patterns.set(glob, pattern);
  return pattern.match(path);
}

function narrow<Word extends string>(words: readonly Word[], word: string): Word {
  const found = words.find((candidate) => candidate === word);

  if (found === undefined) {
    throw new Error(`severity-map.json: "${word}" is not one of ${words.join(', ')}.`);
  }
  return found;
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key as Key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}
