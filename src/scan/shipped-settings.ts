import type { EngineRun, RawFinding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { Resolution } from '../switches.ts';
import type { Definition, Unset, Use } from '../switches/fact.ts';
import { weaknesses } from '../weakness.ts';
import type { JoinOptions } from './join-switches.ts';
import { languageOf } from './language-part.ts';
import { readDefinitions } from './read-definitions.ts';
import { readText } from './read-text.ts';

/** A use whose default is known, and its project (absolute path). */
export interface Settled {
  readonly project: string;
  readonly use: Use;
  readonly resolution: Resolution;
}

/**
 * Makes the function that grades the switches of configuration files: one that turns off what the code of the project has
 * on is an insecure default, at that file; it shows the way from the code's own default to where it takes effect.
 */
export async function regradeShipped(
  settled: readonly Settled[],
  runs: readonly EngineRun[],
  { projectOf }: JoinOptions,
): Promise<<Each extends RawFinding>(finding: Each) => Each> {
  const secure = groupBy(settled.filter(({ resolution: { verdict } }) => verdict !== 'off'), ({ project }) => project);
  const switches = runs
    .flatMap(({ findings, suppressed }) => [...findings, ...suppressed])
    .filter(({ weakness, path }) => weakness === 'verification-switch' && languageOf(path) === 'configuration' && secure.has(projectOf(path)));
  const verdicts = new Map<string, { readonly name: string; readonly trace: NonNullable<RawFinding['trace']> }>();

  for (const path of new Set(switches.map((finding) => finding.path))) {
    for (const setting of await settingsIn(path)) {
      const trace = (secure.get(projectOf(path)) ?? []).map((each) => traceOf(setting, each)).find((each) => each !== undefined);

      if (trace) {
        verdicts.set(`${path}:${setting.line}`, { name: setting.name, trace });
      }
    }
  }
  return (finding) => {
    const verdict = finding.weakness === 'verification-switch' ? verdicts.get(`${finding.path}:${finding.start.line}`) : undefined;
    return verdict
      ? {
          ...finding,
          weakness: 'insecure-tls-default' as const,
          message: `${weaknesses['insecure-tls-default'].fact}: leave \`${verdict.name}\` out here, or turn verification on with it, as the code does by default.`,
          trace: verdict.trace,
        }
      : finding;
  };
}

/** All that a configuration file sets. */
async function settingsIn(path: string): Promise<readonly Definition[]> {
  const text = readText(path);
  const names = new Set([...text.matchAll(/[A-Za-z_][\w-]*/g)].flatMap(([name]) => [name, name.replaceAll('-', '_')]));
  return readDefinitions(text, path, { names, callees: new Set() });
}

/** The way from what the code says of a setting to its use, if the value that a file gives it turns verification off there. */
function traceOf({ name, value }: Definition, { use, resolution: { chain } }: Settled): RawFinding['trace'] {
  const at = chain.findIndex((step) => isMeant(name, step));

  if (at === -1 || (value !== 'true' && value !== 'false')) {
    return undefined;
  }
  const arriving = chain.slice(0, at).reduceRight<Unset | 'unknown'>((held, step) => carried(held, step), value);

  if (arriving === 'unknown' || use.verdicts[arriving] !== 'off') {
    return undefined;
  }
  const { path, line, column } = use;
  const sink = (readText(path).split(/\r\n|\n/)[line - 1] ?? '').trim();
  return [...chain.slice(0, at + 1).toReversed().map((step) => ({ path: step.path, line: step.line, column: step.column, text: step.text })), { path, line, column, text: sink }];
}

function carried(held: Unset | 'unknown', { value }: Definition): Unset | 'unknown' {
  return held !== 'unknown' && typeof value === 'object' && 'becomes' in value ? value.becomes[held] : held;
}

/** Whether a setting of a file is what a definition in code is about: settings classes put a prefix before the names of variables. */
function isMeant(setting: string, { name, role }: Definition): boolean {
  const [written, meant] = [upper(setting), upper(name)];
  return role !== 'argument' && (written === meant || (role !== 'environment' && written.endsWith(`_${meant}`)));
}

function upper(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').replaceAll('-', '_').toUpperCase();
}
