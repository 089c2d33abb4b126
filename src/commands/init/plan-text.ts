import { createPalette, type Palette } from '../../formatters/text/palette.ts';
import { wrap } from '../../formatters/text/wrap.ts';
import { visible } from '../../formatters/visible.ts';
import type { Step } from './step.ts';

const titles: Readonly<Record<Step['action'], string>> = {
  create: 'Create ',
  replace: 'Replace',
  add: 'Add to ',
  leave: 'Leave  ',
  done: 'Done   ',
};

/** A plan for people: each file with what it would hold or what is to be added, and the commands that follow. */
export function planText(steps: readonly Step[], root: string, color: boolean): string {
  const palette = createPalette(color);
  const commands = [...new Set(steps.flatMap((step) => step.commands))];

  return [
    `Setting up ${visible(root)}`,
    ...steps.map((step) => stepText(step, palette)),
    ...(commands.length > 0 ? [['Then run', ...commands.map((command) => `  ${command}`)].join('\n')] : []),
  ].join('\n\n');
}

function stepText({ action, path, text, note }: Step, { bold, dim }: Palette): string {
  const remark = { create: '', replace: '', add: dim('  (it exists: add these lines by hand)'), leave: '', done: dim('  (nothing to do)') }[action];
  const isShown = action === 'create' || action === 'replace' || action === 'add';
  const lines = isShown ? ['', ...text.trimEnd().split('\n').map((line) => `    ${line}`.trimEnd())] : [];

  return [`${bold(titles[action])}  ${visible(path)}${remark}`, ...(note === '' ? [] : wrap(note, 76).map((line) => `    ${line}`)), ...lines].join('\n');
}
