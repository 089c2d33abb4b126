import { readFile } from 'node:fs/promises';
import type { EngineRun, RawFinding, SuppressedFinding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { resolveSwitches, type Resolution } from '../switches.ts';
import type { Definition, Use } from '../switches/fact.ts';
import { needed } from '../switches/needed.ts';
import { definesSwitches, readDefinitions } from './read-definitions.ts';
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

/** Grades switches by defaults that stand in other files of the same project, and says where. */
export async function joinSwitches(runs: readonly EngineRun[], options: JoinOptions): Promise<readonly EngineRun[]> {
  const uses = runs.flatMap((run) => run.uses);

  if (uses.length === 0) {
    return runs;
  }
  const projects = groupBy(uses, ({ path }) => options.projectOf(path));
  const filesOf = groupBy(options.files, options.projectOf);
  const resolved = new Map<string, Settled>();

  for (const [project, own] of projects) {
    const files = (filesOf.get(project) ?? []).filter((file) => definesSwitches(file) && options.counts(file));

    for (const [use, resolution] of resolveSwitches([...own, ...(await definitionsFor(own, files))])) {
      resolved.set(placeOf(use.path, use), { use, resolution });
    }
  }
  const regraded = <Each extends RawFinding | SuppressedFinding>(finding: Each): Each => {
    const settled = finding.weakness === 'verification-switch' ? resolved.get(placeOf(finding.path, finding.start)) : undefined;
    return settled ? regrade(finding, settled.use, settled.resolution) : finding;
  };
  return runs.map((run) => ({ ...run, findings: run.findings.map(regraded), suppressed: run.suppressed.map(regraded) }));
}

interface Settled {
  readonly use: Use;
  readonly resolution: Resolution;
}

/** Reads what is asked for, and what the answers ask for in turn; nothing is asked for twice. */
async function definitionsFor(uses: readonly Use[], files: readonly string[]): Promise<readonly Definition[]> {
  const texts = new Map<string, string>();
  const definitions: Definition[] = [];
  const asked = { names: new Set<string>(), callees: new Set<string>() };

  for (let round = 0; round < mostRounds; round += 1) {
    const { names, callees } = needed([...uses, ...definitions]);
    const wanted = { names: without(names, asked.names), callees: without(callees, asked.callees) };

    if (wanted.names.size + wanted.callees.size === 0) {
      break;
    }
    asked.names = new Set(names);
    asked.callees = new Set(callees);

    for (const file of files) {
      const text = texts.get(file) ?? (await readFile(file, 'utf8').catch(() => ''));
      texts.set(file, text);
      definitions.push(...(await readDefinitions(text, file, wanted)));
    }
  }
  return definitions;
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((each) => !some.has(each)));
}

function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return `${path}:${line}:${column}`;
}
