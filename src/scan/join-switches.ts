import type { ResultCache } from '../cache/result-cache.ts';
import type { EngineRun, RawFinding, SuppressedFinding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { resolveSwitches } from '../switches.ts';
import { byPlace } from '../switches/by-place.ts';
import type { Definition, Fact, Use } from '../switches/fact.ts';
import { needed } from '../switches/needed.ts';
import { isGradedByDefault } from '../weakness.ts';
import { definitionsFor } from './definitions-for.ts';
import { languageOf, languagePart, partOf } from './language-part.ts';
import { regrade } from './regrade.ts';
import { regradeShipped, type Settled } from './shipped-settings.ts';

/** What a join has to know beside the runs. Paths are absolute. */
export interface JoinOptions {
  /** Files that may say what a switch is; those of other types are not read. */
  readonly files: readonly string[];
  readonly projectOf: (file: string) => string;
  /** Whether what a file says holds for the server: tests and examples do not count. */
  readonly counts: (file: string) => boolean;
  /** What files said of switches in earlier scans. */
  readonly cache?: ResultCache | undefined;
}

/**
 * Grades switches by defaults that stand in other files of the same project and language, or else in its configuration
 * files, and says where. A configuration file that turns off what the code has on is graded itself.
 */
export async function joinSwitches(runs: readonly EngineRun[], options: JoinOptions): Promise<readonly EngineRun[]> {
  // In one order, whatever that of the engines: which files go together to Semgrep depends on the machine.
  const uses = runs.flatMap((run) => run.uses).sort(byPlace);

  if (uses.length === 0) {
    return runs;
  }
  const partOfFile = languagePart(options.projectOf);
  const filesOf = groupBy(options.files, partOfFile);
  const resolved = new Map<string, Settled & { readonly handsOn: boolean }>();

  for (const own of groupBy(uses, ({ path }) => partOfFile(path)).values()) {
    const project = options.projectOf(own[0]?.path ?? '');
    const read = (language: ReturnType<typeof languageOf>, some: readonly Use[]) => definitionsFor(some, filesOf.get(partOf(project, language)) ?? [], options.counts, options.cache);
    const definitions = await read(languageOf(own[0]?.path ?? ''), own);
    const facts = [...own, ...definitions];
    const handsOn = handOnTest(facts, definitions);
    const inCode = resolveSwitches(facts);
    const open = own.filter((use) => !inCode.has(use));
    const inFiles = open.length === 0 ? [] : resolveSwitches([...open, ...definitions, ...(await read('configuration', own)).filter(({ role }) => role !== 'environment')]);

    for (const [use, resolution] of [...inCode, ...inFiles]) {
      resolved.set(placeOf(use.path, use), { project, use, resolution, handsOn: handsOn(use) });
    }
  }
  const shipped = await regradeShipped([...resolved.values()], runs, options);
  const regraded = <Each extends RawFinding | SuppressedFinding>(finding: Each): Each => {
    const settled = isGradedByDefault(finding.weakness) ? resolved.get(placeOf(finding.path, finding.start)) : undefined;
    const isLeft = settled?.handsOn === true && settled.resolution.verdict === 'off';
    return settled && !isLeft ? regrade(finding, settled.use, settled.resolution) : shipped(finding);
  };
  return runs.map((run) => ({ ...run, findings: run.findings.map(regraded), suppressed: run.suppressed.map(regraded) }));
}

/** Makes the test for uses that are an argument of a function or class whose parameter leads to another use: it is judged there. */
function handOnTest(facts: readonly Fact[], definitions: readonly Definition[]): (use: Use) => boolean {
  const { callees } = needed(facts);
  const handed = definitions.filter(({ role, owner }) => role === 'argument' && owner !== undefined && callees.has(owner));
  const places = new Set(handed.map(({ path, line }) => `${path}:${line}`));

  return ({ path, line }) => places.has(`${path}:${line}`);
}

function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return `${path}:${line}:${column}`;
}
