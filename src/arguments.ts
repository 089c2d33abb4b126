import { cacheOf } from './arguments/cache-of.ts';
import { changedOf } from './arguments/changed-of.ts';
import { configOf } from './arguments/config-of.ts';
import { defaultBaseline } from './arguments/default-baseline.ts';
import { oneOf } from './arguments/one-of.ts';
import { optionsOf, type CommandName } from './arguments/options.ts';
import { outputOf, type OutputArguments } from './arguments/output-of.ts';
import { parseDoctor, type DoctorArguments } from './arguments/parse-doctor.ts';
import { parseExplain, type ExplainArguments } from './arguments/parse-explain.ts';
import { parseInit, type InitArguments } from './arguments/parse-init.ts';
import { parseMerge, type MergeArguments } from './arguments/parse-merge.ts';
import { parseOptions } from './arguments/parse-options.ts';
import { parseRules, type RulesArguments } from './arguments/parse-rules.ts';
import { resumeOf } from './arguments/resume-of.ts';
import { shardOf } from './arguments/shard-of.ts';
import { didYouMean } from './did-you-mean.ts';
import type { EngineName } from './finding.ts';
import type { Report } from './report.ts';
import type { Shard } from './shard.ts';
import { UserError } from './user-error.ts';

/** What `mcp-tls scan` was asked for; paths as they were typed. */
export interface ScanArguments extends OutputArguments {
  readonly command: 'scan';
  readonly paths: readonly string[];
  /** A file with further paths; `-` is standard input. */
  readonly filesFrom: string | undefined;
  readonly shard: Shard | undefined;
  /** Whether an output that is there already, and whole, stands for the scan. */
  readonly resume: boolean;
  /** Where results are kept; `''` for the usual place. */
  readonly cache: string | undefined;
  readonly root: string | undefined;
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined;
  readonly preset: Report['preset'];
  readonly engines: readonly EngineName[];
  readonly exclude: readonly string[];
  /** A baseline to compare with, and one to write; `''` for the usual file at the root. */
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly changed: { readonly since: string | undefined } | undefined;
  readonly install: boolean;
}

/** What `mcp-tls semgrep-config` was asked for. */
export interface SemgrepConfigArguments extends Pick<ScanArguments, 'root' | 'config'> {
  readonly command: 'semgrep-config';
}

/** What the command line asks for; `nothing` when it is empty. */
export type Arguments =
  | ScanArguments
  | MergeArguments
  | SemgrepConfigArguments
  | ExplainArguments
  | RulesArguments
  | DoctorArguments
  | InitArguments
  | { readonly command: 'help'; readonly topic: CommandName | undefined }
  | { readonly command: 'setup' | 'version' | 'nothing' };

const engines = {
  all: ['eslint', 'semgrep'],
  javascript: ['eslint'],
  python: ['semgrep'],
} as const satisfies Record<string, readonly EngineName[]>;

const commandNames = Object.keys(optionsOf) as readonly CommandName[];

/**
 * Reads a command line (without the program's own name).
 *
 * @throws UserError that names the argument, what is allowed, and the nearest spelling
 */
export function parseArguments(args: readonly string[]): Arguments {
  const [command, ...rest] = args;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;

  if (command === undefined) {
    return { command: 'nothing' };
  }
  if (command === 'help' || options.includes('--help') || options.includes('-h')) {
    return { command: 'help', topic: commandNames.find((name) => name === (command === 'help' ? rest[0] : command)) };
  }
  switch (command) {
    case '--version':
    case '-V':
      return { command: 'version' };
    case 'scan':
      return parseScan(rest);
    case 'merge':
      return parseMerge(rest);
    case 'explain':
      return parseExplain(rest);
    case 'rules':
      return parseRules(rest);
    case 'doctor':
      return parseDoctor(rest);
    case 'init':
      return parseInit(rest);
    case 'setup':
      parseOptions(command, rest, false);
      return { command };
    case 'semgrep-config': {
      const { values } = parseOptions(command, rest, false);
      return { command, root: values.root, config: configOf(values) };
    }
    default:
      throw new UserError(
        `Unknown command ${JSON.stringify(command)}${didYouMean(command, commandNames)}. To scan, write: mcp-tls scan [paths]. All commands: mcp-tls --help.`,
      );
  }
}

function parseScan(args: readonly string[]): ScanArguments {
  const { values, positionals } = parseOptions('scan', defaultBaseline(args), true);
  const engineWords = Object.keys(engines) as (keyof typeof engines)[];
  const output = outputOf(values);

  return {
    command: 'scan',
    ...output,
    paths: positionals.length > 0 || values['files-from'] !== undefined ? positionals : ['.'],
    filesFrom: values['files-from'],
    shard: shardOf(values),
    resume: resumeOf(values, output),
    cache: cacheOf(values),
    root: values.root,
    config: configOf(values),
    preset: oneOf('preset', values.preset ?? 'recommended', ['recommended', 'strict']),
    engines: engines[oneOf('engine', values.engine ?? 'all', engineWords)],
    exclude: values.exclude ?? [],
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    changed: changedOf(values),
    install: !values['no-install'],
  };
}
