import { expect } from 'vitest';
import { concernsConfiguration } from '../../src/config-files/concerns-configuration.ts';
import { formatOf } from '../../src/config-files/file-kinds.ts';
import { judge } from '../../src/config-files/judge.ts';
import { readFile } from '../../src/config-files/read-file.ts';
import { rewrites } from './rewrites.ts';

/** Whether a file has a finding. */
export function isReported(text: string, name: string): boolean {
  const read = readFile(text, name);
  return read.ok && judge(read.reading, name).length > 0;
}

/**
 * Expects that a file is looked at in each of its spellings that has a finding.
 *
 * @returns how many have
 */
export function expectLookedAt(text: string, name: string): number {
  const format = formatOf(name);
  const reported = format === undefined ? [] : rewrites(text, format).filter((each) => isReported(each, name));

  expect(reported.filter((each) => format !== undefined && !concernsConfiguration(each, format))).toEqual([]);
  return reported.length;
}
