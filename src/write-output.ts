import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Tells before a long run that its output could not be written.
 *
 * @param file absolute path
 * @param option that named it
 * @throws UserError when it is a folder, or its folder does not exist
 */
export function checkOutput(file: string, option = '--output'): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${option} ${JSON.stringify(file)} is a folder: name a file.`);
  }
  if (!statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${option} ${JSON.stringify(file)}: its folder does not exist.`);
  }
}

/**
 * Writes a whole file or none: beside it first, then in its place. Pipes and devices are written to directly.
 *
 * @param file absolute path
 * @throws UserError when it cannot be written
 */
export function writeOutput(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const draft = `${target}.${Math.random().toString(36).slice(2)}.tmp`;

  try {
    if (statSync(target, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(target, text);
      return;
    }
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UserError(`Cannot write ${JSON.stringify(file)}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
