import { readFile } from 'node:fs/promises';
import type { Directive } from '../../suppression/directive.ts';
import { findDirectives } from './find-directives.ts';
import { TextLines } from './text-lines.ts';

/** The rules that comments suppress in Python files in which no rule can find anything; Semgrep is not needed for that. */
export async function leftoverDirectives(files: readonly string[]): Promise<readonly Directive[]> {
  const found = await Promise.all(
    files.map(async (file) => findDirectives(file, new TextLines(await readFile(file).catch(() => Buffer.alloc(0))), [])),
  );
  return found.flat();
}
