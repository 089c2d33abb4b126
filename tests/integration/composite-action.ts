import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { project } from '../../tools/packaging/build-if-stale.ts';

interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
}

/** A composite action, as far as it is run here. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly ActionStep[] };
}

/** What a run of the action left. */
export interface ActionRun {
  /** Exit status of the last step that ran. */
  readonly status: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What steps that use another action were given. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

export const action = parse(readFileSync(path.join(project, 'action.yml'), 'utf8')) as Action;

/**
 * Runs the shell steps of our action as a GitHub runner does: the same shell, expressions only in `env` and `with`,
 * outputs through a file. Other actions are not run, but what they were given is noted.
 *
 * @param workspace absolute path of the checkout
 * @param temporary absolute path that stands for the runner's temporary folder
 */
export async function runAction(
  { workspace, temporary, inputs = {}, env }: { readonly workspace: string; readonly temporary: string; readonly inputs?: Readonly<Record<string, string>>; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<ActionRun> {
  const given = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...inputs };
  const outputs: Record<string, Record<string, string>> = {};
  const used: { uses: string; with: Readonly<Record<string, string>> }[] = [];
  let log = '';
  let status = 0;
  mkdirSync(temporary, { recursive: true });

  const evaluate = (text: string) =>
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
      const [context = '', ...keys] = expression.split('.');
      const value = { inputs: given[keys[0] ?? ''], github: keys[0] === 'action_path' ? project : undefined, steps: outputs[keys[0] ?? '']?.[keys[2] ?? ''] }[context];

      if (value === undefined) {
        throw new Error(`${expression} has no value.`);
      }
      return value;
    });
  const evaluateAll = (record: Readonly<Record<string, string>> = {}) => Object.fromEntries(Object.entries(record).map(([key, text]) => [key, evaluate(text)]));

  for (const [index, step] of action.runs.steps.entries()) {
    if (step.if !== undefined && !isTrue(step.if, given)) {
      continue;
    }
    if (step.uses !== undefined) {
      used.push({ uses: step.uses, with: evaluateAll(step.with) });
      continue;
    }
    const script = path.join(temporary, `step-${index}.sh`);
    const outputFile = path.join(temporary, `output-${index}`);
    writeFileSync(script, step.run ?? '');
    writeFileSync(outputFile, '');

    const result = await execa('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      env: { ...env, RUNNER_TEMP: temporary, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', GITHUB_OUTPUT: outputFile, ...evaluateAll(step.env) },
      all: true,
      reject: false,
      stdin: 'ignore',
    });
    log += `${result.all}\n`;
    status = result.exitCode ?? -1;
    outputs[step.id ?? String(index)] = readOutputs(outputFile);

    if (status !== 0) {
      break;
    }
  }
  return { status, log, outputs, used };
}

/** The only conditions in our action: an input that is not a word. */
function isTrue(condition: string, inputs: Readonly<Record<string, string>>): boolean {
  const [, name, word] = /^inputs\.([\w-]+) != '([^']*)'$/.exec(condition) ?? [];

  if (name === undefined) {
    throw new Error(`The condition ${condition} is not understood.`);
  }
  return inputs[name] !== word;
}

function readOutputs(file: string): Record<string, string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
