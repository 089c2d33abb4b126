import { realpathSync } from 'node:fs';
import type { InitArguments } from '../arguments/parse-init.ts';
import { loadSettings } from '../scan/load-settings.ts';
import { readTool } from '../tool.ts';
import { useColor } from '../use-color.ts';
import type { Step } from './init/step.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls init`: shows what would check this project from now on, and writes it after a yes.
 *
 * @throws UserError when the root is wrong, nothing fits, or a file cannot be written
 */
export async function runInit(args: InitArguments, { cwd, env, isTerminal, notice, ask }: Terminal): Promise<Outcome> {
  const [{ projectFacts }, { plan }, { planText }, { writeStep }] = await Promise.all([
    import('./init/project-facts.ts'),
    import('./init/plan.ts'),
    import('./init/plan-text.ts'),
    import('./init/write-step.ts'),
  ]);
  const { root } = await loadSettings({ paths: [args.root ?? '.'], cwd, root: args.root, config: false });
  const steps = plan(await projectFacts(root, args.root === undefined ? realpathSync(cwd) : root), { ...args, tool: readTool() });
  const writable = steps.filter(({ action }) => action === 'create' || action === 'replace');
  const shown = planText(steps, root, useColor(undefined, env, isTerminal));

  if (writable.length === 0) {
    return { output: `${shown}\n\n${nothingWritten(steps)}\n`, status: 0 };
  }
  if (!args.yes && ask === undefined) {
    return { output: `${shown}\n\nNothing was written: repeat the command with --yes.\n`, status: 0 };
  }
  if (!args.yes) {
    notice(`${shown}\n`);
  }
  if (!args.yes && !(await ask?.(`Write ${writable.map((step) => step.path).join(', ')}?`))) {
    return { output: 'Nothing was written.\n', status: 0 };
  }
  writable.forEach((step) => writeStep(step, root));
  return { output: `${args.yes ? `${shown}\n\n` : ''}Wrote ${writable.map((step) => step.path).join(', ')}.\n`, status: 0 };
}

function nothingWritten(steps: readonly Step[]): string {
  return steps.every(({ action }) => action === 'done') ? 'Nothing to do: all of it is set up.' : 'Nothing to write.';
}
