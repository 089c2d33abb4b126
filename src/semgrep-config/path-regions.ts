import { exemptions, type PathKind, type PathKindEntry, type Severity, type SeverityMap } from '../severity.ts';
import { semgrepGlobs } from './semgrep-globs.ts';

/** A part of the tree where a weakness has one severity. Regions are disjoint, and together they are the whole tree. */
export interface PathRegion {
  readonly severity: Severity | 'OFF';
  /** Whether it is what no other region takes. */
  readonly isRest: boolean;
  /** As a rule's `paths`; none for the whole tree. */
  readonly paths?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
}

/** Some globs that give their paths one kind. */
interface Step {
  readonly kind: PathKind;
  readonly globs: readonly string[];
}

/**
 * Cuts the tree into regions that can be written as globs to include and globs to exclude. First match wins, as in the
 * map; but paths below a folder of `notBelow` are production code even if an outer folder would make them less (the map
 * asks for an intersection there, which Semgrep's globs cannot say), unless an earlier entry without `notBelow` takes them.
 */
export function pathRegions(
  { pathKinds: entries }: Pick<SeverityMap, 'pathKinds'>,
  severities: Readonly<Record<PathKind, Severity | 'OFF'>>,
): readonly PathRegion[] {
  const firstExempting = entries.findIndex(({ notBelow }) => notBelow !== undefined && notBelow.length > 0);
  const head = firstExempting === -1 ? entries : entries.slice(0, firstExempting);
  const tail = firstExempting === -1 ? [] : entries.slice(firstExempting);
  const exempt = tail.flatMap((entry) => entry.globs.flatMap((glob) => exemptions(glob, entry)));
  const regions: PathRegion[] = [];
  const taken: string[] = [];

  for (const { kind, globs } of [
    ...merge(head, severities),
    { kind: 'production', globs: exempt } satisfies Step,
    ...merge(tail, severities),
  ]) {
    const include = globs.flatMap(semgrepGlobs);

    if (include.length > 0) {
      regions.push({ severity: severities[kind], isRest: false, paths: { include, ...(taken.length > 0 && { exclude: [...taken] }) } });
      taken.push(...include);
    }
  }
  if (regions.every(({ severity }) => severity === severities.production)) {
    return [{ severity: severities.production, isRest: true }];
  }
  const exclude = entries.flatMap(({ globs }) => globs.flatMap(semgrepGlobs));
  return [{ severity: severities.production, isRest: true, paths: { exclude } }, ...regions];
}

/** Joins neighbours that have the same severity. */
function merge(entries: readonly PathKindEntry[], severities: Readonly<Record<PathKind, Severity | 'OFF'>>): readonly Step[] {
  const steps: Step[] = [];

  for (const { kind, globs } of entries) {
    const last = steps.at(-1);

    if (last && severities[last.kind] === severities[kind]) {
      steps.splice(-1, 1, { kind: last.kind, globs: [...last.globs, ...globs] });
    } else {
      steps.push({ kind, globs });
    }
  }
  return steps;
}
