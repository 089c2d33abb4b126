import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../user-error.ts';
import { writeOutput } from '../../write-output.ts';
import type { Step } from './step.ts';

/**
 * Writes the file of a step that creates or replaces one.
 *
 * @throws UserError when it cannot be written, or is there by now
 */
export function writeStep({ path: relative, action, text }: Step, root: string): void {
  const file = path.join(root, relative);

  try {
    mkdirSync(path.dirname(file), { recursive: true });

    if (action === 'create') {
      writeFileSync(file, text, { flag: 'wx' });
      return;
    }
  } catch (error) {
    throw new UserError(`Cannot write ${JSON.stringify(relative)}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  writeOutput(file, text);
}
