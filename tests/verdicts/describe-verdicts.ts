import { describe, expect, it } from 'vitest';
import type { Weakness } from '../../src/weakness.ts';
import { verdictsOf } from './verdicts-of.ts';

/** Code samples of one verdict, by the reason for it. */
export interface VerdictGroup {
  readonly verdict: Weakness | 'none';
  readonly cases: Readonly<Record<string, string>>;
}

/** One test for each sample: all rules together say exactly the verdict, and say it once. */
export function describeVerdicts(title: string, groups: readonly VerdictGroup[]): void {
  describe(title, () => {
    describe.each(groups)('$verdict', ({ verdict, cases }) => {
      it.each(Object.entries(cases))('%s', (_reason, code) => {
        expect(verdictsOf(code)).toEqual(verdict === 'none' ? [] : [verdict]);
      });
    });
  });
}
