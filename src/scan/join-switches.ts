import { readFile } from 'node:fs/promises';
import type { EngineRun, RawFinding, SuppressedFinding } from '../finding.ts';
import { resolveSwitches, type Resolution } from '../switches.ts';
import type { Definition, Use } from '../switches/fact.ts';
import { needed } from '../switches/needed.ts';
import { readDefinitions } from './read-definitions.ts';
import { regrade } from './regrade.ts';

/** How often definitions may ask for further ones. */
const mostRounds = 6;

/** What a join has to know beside the runs. Paths are absolute. */
export interface JoinOptions {
  /** Files that may say what a switch is. */
  readonly defining: readonly string[];
  readonly projectOf: (file: string) => string;
  /** Whether what a file says holds for the server: tests and examples do not count. */
  readonly counts: (file: string) => boolean;
}

/** Grades switches by defaults that stand in other files of the same project, and says where. */
export async function joinSwitches(runs: readonly EngineRun[], options: JoinOptions): Promise<readonly EngineRun[]> {
  const uses = runs.flatMap((run) => run.uses);
  const projects = new Set(uses.map(({ path }) => options.projectOf(path)));
  const resolved = new Map<string, Resolution>();

  for (const project of projects) {
    const files = options.defining.filter((file) => options.projectOf(file) === project && options.counts(file));
    const own = uses.filter(({ path }) => options.projectOf(path) === project);

    for (const [use, resolution] of resolveSwitches([...own, ...(await definitionsFor(own, files))])) {
      resolved.set(placeOf(use.path, use), resolution);
    }
  }
  const regraded = <Each extends RawFinding | SuppressedFinding>(finding: Each): Each => {
    const resolution = finding.weakness === 'verification-switch' ? resolved.get(placeOf(finding.path, finding.start)) : undefined;
    return resolution ? regrade(finding, resolution) : finding;
  };
  return runs.map((run) => ({ ...run, findings: run.findings.map(regraded), suppressed: run.suppressed.map(regraded) }));
}

/** Reads what is asked for, and what the answers ask for in turn. */
async function definitionsFor(uses: readonly Use[], files: readonly string[]): Promise<readonly Definition[]> {
  const texts = new Map<string, string>();
  let definitions: readonly Definition[] = [];
  let asked = '';

  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = needed([...uses, ...definitions]);
    const question = [...wanted.names, '', ...wanted.callees].join(' ');

    if (question === asked) {
      break;
    }
    asked = question;
    const found: Definition[] = [];

    for (const file of files) {
      const text = texts.get(file) ?? (await readFile(file, 'utf8').catch(() => ''));
      texts.set(file, text);
      found.push(...(await readDefinitions(text, file, wanted)));
    }
    definitions = found;
  }
  return definitions;
}

function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return `${path}:${line}:${column}`;
}
