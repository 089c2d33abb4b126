import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSwitches } from '../src/switches.ts';
import { unsetValues, type Definition, type Fact, type Reference, type Use } from '../src/switches/fact.ts';

const runs = { numRuns: 1000 };
const name = fc.constantFrom('a', 'b', 'c');
const owner = fc.option(fc.constantFrom('A', 'B'), { nil: undefined });
const unset = fc.constantFrom(...unsetValues);
const table = <Each>(each: fc.Arbitrary<Each>) => fc.record({ true: each, false: each, absent: each });
const place = fc.record({ path: fc.constantFrom('a.py', 'b.ts'), line: fc.integer({ min: 1, max: 9 }), column: fc.constant(1) });

const reference: fc.Arbitrary<Reference> = fc
  .record({ name, scope: fc.constantFrom('parameter' as const, 'member' as const, 'variable' as const), owner })
  .map(({ owner: its, ...rest }) => ({ ...rest, ...(its !== undefined && { owner: its }) }));
const use: fc.Arbitrary<Use> = fc
  .record({ from: reference, verdicts: table(fc.constantFrom('on' as const, 'off' as const, 'unknown' as const)), place })
  .map(({ place: its, ...rest }) => ({ kind: 'use', ...rest, ...its }));
const value: fc.Arbitrary<Definition['value']> = fc.oneof(
  unset,
  fc.constant('unknown' as const),
  fc.record({ caller: unset }),
  fc.record({ from: reference, becomes: table(unset), hasDefault: fc.boolean() }),
);
const definition: fc.Arbitrary<Definition> = fc
  .record({ name, role: fc.constantFrom('default' as const, 'argument' as const, 'member' as const, 'variable' as const), owner, value, place, text: fc.constantFrom('x', 'y') })
  .map(({ owner: its, place: where, ...rest }) => ({ kind: 'definition', ...rest, ...(its !== undefined && { owner: its }), ...where }));
const facts: fc.Arbitrary<readonly Fact[]> = fc.tuple(fc.array(use, { minLength: 1, maxLength: 4 }), fc.array(definition, { maxLength: 14 })).map(([uses, definitions]) => [...uses, ...definitions]);

describe('the resolver, on facts of any kind', () => {
  it('ends, and every way it tells begins with what the use reads and goes on with what that comes from', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const [{ from }, { chain }] of resolveSwitches(given)) {
          expect(chain.length).toBeGreaterThan(0);
          chain.reduce<Reference>((expected, step) => {
            expect(step.name).toBe(expected.name);
            return typeof step.value === 'object' && 'from' in step.value ? step.value.from : expected;
          }, from);
        }
      }),
      runs,
    );
  });

  it('gives the same verdicts and ways in any order', () => {
    fc.assert(
      fc.property(facts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }))), ([given, shuffled]) => {
        const [inOrder, inAnother] = [resolveSwitches(given), resolveSwitches(shuffled)];
        const told = (resolved: typeof inOrder) => given.map((fact) => (fact.kind === 'use' ? resolved.get(fact) : undefined));
        expect(told(inAnother)).toEqual(told(inOrder));
      }),
      runs,
    );
  });

  it('does not mind facts on other switches', () => {
    const unrelated = definition.map((each): Definition => ({ ...each, name: `other ${each.name}`, owner: 'Other', value: 'false' }));

    fc.assert(
      fc.property(facts, fc.array(unrelated, { maxLength: 10 }), (given, others) => {
        const [alone, among] = [resolveSwitches(given), resolveSwitches([...given, ...others])];
        expect([...among]).toEqual([...alone]);
      }),
      runs,
    );
  });

  it('is never surer of a use when one more definition is not known', () => {
    fc.assert(
      fc.property(facts, definition, (given, more) => {
        const blurred: Definition = { ...more, role: 'member', value: 'unknown' };
        const [before, after] = [resolveSwitches(given), resolveSwitches([...given, blurred])];

        for (const [each, { verdict }] of after) {
          const isItsOwn = each.from.owner !== undefined && each.from.owner === blurred.owner;
          expect(isItsOwn || before.get(each)?.verdict === verdict || before.get(each) === undefined).toBe(true);
        }
      }),
      runs,
    );
  });
});
