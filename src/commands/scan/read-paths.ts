import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Reads a list of files and folders: one on each line, or, when it holds NUL characters, one before each of those.
 *
 * @param source a file, relative to the working directory; `-` is standard input
 * @returns the paths as they are written; empty lines are none
 * @throws UserError when it cannot be read
 */
export async function readPaths(source: string, { cwd, readInput }: Pick<Terminal, 'cwd' | 'readInput'>): Promise<readonly string[]> {
  const text = source === '-' ? await readInput() : readList(path.resolve(cwd, source), source);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line !== '');
}

function readList(file: string, source: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`--files-from ${JSON.stringify(source)} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
