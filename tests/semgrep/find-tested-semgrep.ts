import { findSemgrep, type Semgrep } from '../../src/engines/semgrep-setup.ts';

/** Longest first installation of Semgrep, in milliseconds. */
export const setUpTimeout = 10 * 60_000;

/** The Semgrep that the tests run; the first test on a machine sets it up. */
export function findTestedSemgrep(): Promise<Semgrep> {
  return findSemgrep({ install: true, notice: console.info, env: process.env });
}
