import type { EngineRun, RawFinding, SuppressedFinding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { resolveSwitches, type Resolution } from '../switches.ts';
import type { Definition, Fact, Use } from '../switches/fact.ts';
import { needed } from '../switches/needed.ts';
import { tokenFilter } from '../token-filter.ts';
import { isGradedByDefault } from '../weakness.ts';
import { languagePart } from './language-part.ts';
import { readDefinitions } from './read-definitions.ts';
import { readText } from './read-text.ts';
import { regrade } from './regrade.ts';

/** How often definitions may ask for further ones. */
const mostRounds = 6;

/** What a join has to know beside the runs. Paths are absolute. */
export interface JoinOptions {
  /** Files that may say what a switch is; those of other types are not read. */
  readonly files: readonly string[];
  readonly projectOf: (file: string) => string;
  /** Whether what a file says holds for the server: tests and examples do not count. */
  readonly counts: (file: string) => boolean;
}

/** Grades switches by defaults that stand in other files of the same project and language, and says where. */
export async function joinSwitches(runs: readonly EngineRun[], options: JoinOptions): Promise<readonly EngineRun[]> {
  const uses = runs.flatMap((run) => run.uses);

  if (uses.length === 0) {
    return runs;
  }
  const partOf = languagePart(options.projectOf);
  const parts = groupBy(uses, ({ path }) => partOf(path));
  const filesOf = groupBy(options.files, partOf);
  const resolved = new Map<string, Settled>();

  for (const [part, own] of parts) {
    const definitions = await definitionsFor(own, filesOf.get(part) ?? [], options.counts);
    const facts = [...own, ...definitions];
    const handsOn = handOnTest(facts, definitions);

    for (const [use, resolution] of resolveSwitches(facts)) {
      resolved.set(placeOf(use.path, use), { use, resolution, handsOn: handsOn(use) });
    }
  }
  const regraded = <Each extends RawFinding | SuppressedFinding>(finding: Each): Each => {
    const settled = isGradedByDefault(finding.weakness) ? resolved.get(placeOf(finding.path, finding.start)) : undefined;
    const isLeft = settled?.handsOn === true && settled.resolution.verdict === 'off';
    return settled && !isLeft ? regrade(finding, settled.use, settled.resolution) : finding;
  };
  return runs.map((run) => ({ ...run, findings: run.findings.map(regraded), suppressed: run.suppressed.map(regraded) }));
}

interface Settled {
  readonly use: Use;
  readonly resolution: Resolution;
  /** Whether the value only goes on to code of the same project, where its default is judged. */
  readonly handsOn: boolean;
}

/** Makes the test for uses that are an argument of a function or class whose parameter leads to another use. */
function handOnTest(facts: readonly Fact[], definitions: readonly Definition[]): (use: Use) => boolean {
  const { callees } = needed(facts);
  const handed = definitions.filter(({ role, owner }) => role === 'argument' && owner !== undefined && callees.has(owner));
  const places = new Set(handed.map(({ path, line }) => `${path}:${line}`));

  return ({ path, line }) => places.has(`${path}:${line}`);
}

/** Reads what is asked for, and what the answers ask for in turn; in each round, from the files that name something new. */
async function definitionsFor(uses: readonly Use[], files: readonly string[], counts: (file: string) => boolean): Promise<readonly Definition[]> {
  const texts = new Map<string, string>();
  const definitions = new Map<string, Definition>();
  let asked: ReadonlySet<string> = new Set();

  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = needed([...uses, ...definitions.values()]);
    const words = new Set([...wanted.names, ...wanted.callees]);
    const fresh = [...words].filter((word) => !asked.has(word));
    asked = words;

    if (fresh.length === 0) {
      break;
    }
    // Flags of a command line have dashes: `--verify-ssl`.
    const isNamed = tokenFilter([...new Set(fresh.flatMap((name) => [name, name.replaceAll('_', '-')]))]);

    for (const file of files) {
      const text = texts.get(file) ?? readText(file);
      texts.set(file, text);

      for (const definition of isNamed(text) && counts(file) ? await readDefinitions(text, file, wanted) : []) {
        definitions.set(JSON.stringify(definition), definition);
      }
    }
  }
  return [...definitions.values()];
}

function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return `${path}:${line}:${column}`;
}
