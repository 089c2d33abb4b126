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

/** A use whose default is known. */
interface SettledUse extends Settled {
  /** Whether it only hands the value on, to code that is graded itself. */
  readonly handsOn: boolean;
}

/**
 * Finds the defaults of switches that stand in other files of the same project and language, or else in its configuration
 * files. What one engine saw can be settled while another one still works.
 *
 * @param uses of one engine
 */
export async function settleSwitches(uses: readonly Use[], options: JoinOptions): Promise<readonly SettledUse[]> {
  if (uses.length === 0) {
    return [];
  }
  const partOfFile = languagePart(options.projectOf);
  const filesOf = groupBy(options.files, partOfFile);
  const settled: SettledUse[] = [];

  // In one order, whatever that of the engine: which files go together to Semgrep depends on the machine.
  for (const own of groupBy(uses.toSorted(byPlace), ({ path }) => partOfFile(path)).values()) {
    const project = options.projectOf(own[0]?.path ?? '');
    const read = (language: ReturnType<typeof languageOf>, some: readonly Use[]) => definitionsFor(some, filesOf.get(partOf(project, language)) ?? [], options.counts, options.cache);
    const definitions = await read(languageOf(own[0]?.path ?? ''), own);
    const facts = [...own, ...definitions];
    const handsOn = handOnTest(facts, definitions);
    const inCode = resolveSwitches(facts);
    const open = own.filter((use) => !inCode.has(use));
    const inFiles = open.length === 0 ? [] : resolveSwitches([...open, ...definitions, ...(await read('configuration', own)).filter(({ role }) => role !== 'environment')]);

    for (const [use, resolution] of [...inCode, ...inFiles]) {
      settled.push({ project, use, resolution, handsOn: handsOn(use) });
    }
  }
  return settled;
}

/**
 * Grades switches by their defaults, and says where those stand. A configuration file that turns off what the code has on
 * is graded itself.
 *
 * @param settled of all runs
 */
export async function joinSwitches(runs: readonly EngineRun[], settled: readonly SettledUse[], options: JoinOptions): Promise<readonly EngineRun[]> {
  const inOrder = settled.toSorted((left, right) => byPlace(left.use, right.use));
  const resolved = new Map(inOrder.map((each) => [placeOf(each.use.path, each.use), each]));
  const shipped = await regradeShipped(inOrder, runs, options);
  const regraded = <Each extends RawFinding | SuppressedFinding>(finding: Each): Each => {
    const found = isGradedByDefault(finding.weakness) ? resolved.get(placeOf(finding.path, finding.start)) : undefined;
    const isLeft = found?.handsOn === true && found.resolution.verdict === 'off';
    return found && !isLeft ? regrade(finding, found.use, found.resolution) : shipped(finding);
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
