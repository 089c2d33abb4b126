import { existsSync } from 'node:fs';
import path from 'node:path';
import { baselineName, type BaselineEntry } from '../baseline/entry.ts';
import { UserError } from '../user-error.ts';
import { checkOutput } from '../write-output.ts';

/** Which baseline a scan reads or writes, as the user named it. */
export interface BaselineWish {
  /** A file, relative to the working directory, whose findings are known. */
  readonly baseline?: string | undefined;
  /** A file to write what is found to; `''` for the usual one at the root. */
  readonly writeBaseline?: string | undefined;
}

/** A baseline that is there, or is to be. */
export interface Baseline {
  /** Absolute path. */
  readonly file: string;
  readonly isWritten: boolean;
  /** What it holds now. */
  readonly entries: readonly BaselineEntry[];
}

/**
 * Reads the baseline before a long scan, the one that is written over, too: what the scan does not look at stays in it.
 *
 * @returns `undefined` when none is wanted
 * @throws UserError when it cannot be read or written, or both are wanted
 */
export async function loadBaseline({ baseline, writeBaseline }: BaselineWish, cwd: string, root: string): Promise<Baseline | undefined> {
  if (baseline === undefined && writeBaseline === undefined) {
    return undefined;
  }
  if (baseline !== undefined && writeBaseline !== undefined) {
    throw new UserError('--baseline and --write-baseline contradict each other: give one of them.');
  }
  const { readBaseline } = await import('../baseline/read-baseline.ts');

  if (baseline !== undefined) {
    const file = path.resolve(cwd, baseline);
    return { file, isWritten: false, entries: readBaseline(file) };
  }
  const file = writeBaseline === undefined || writeBaseline === '' ? path.join(root, baselineName) : path.resolve(cwd, writeBaseline);
  checkOutput(file, '--write-baseline');
  return { file, isWritten: true, entries: existsSync(file) ? readBaseline(file) : [] };
}
