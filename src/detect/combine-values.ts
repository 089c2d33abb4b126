import type { TSESTree } from '@typescript-eslint/utils';
import { isAutomatic, outcomeInProduction } from './automatic-condition.ts';
import { choose, opaque, type Evaluation } from './evaluation.ts';

/** Evaluates an expression inside another one. */
export type Evaluate = (node: TSESTree.Node) => readonly Evaluation[];

/** Each outcome of one value with each of another, up to a few: automatic branches must not multiply without end. */
export function pairs(lefts: readonly Evaluation[], rights: readonly Evaluation[]): readonly (readonly [Evaluation, Evaluation])[] {
  return lefts.flatMap((left) => rights.map((right) => [left, right] as const)).slice(0, 8);
}

/** `test ? consequent : alternate`. */
export function conditional(
  { test, consequent, alternate }: TSESTree.ConditionalExpression,
  inner: Evaluate,
): readonly Evaluation[] {
  const tests = inner(test);
  const branches = pairs(inner(consequent), inner(alternate));

  const inProduction = outcomeInProduction(test);

  if (inProduction !== undefined) {
    return branches.flatMap(([yes, no]) => {
      const [there, elsewhere] = inProduction ? [yes, no] : [no, yes];
      return [there, ...tests.filter(({ settings }) => settings.length > 0).map((condition) => choose(condition, elsewhere, [yes, no]))];
    });
  }
  if (isAutomatic(test, tests)) {
    return branches.flat();
  }
  return pairs(tests, [opaque]).flatMap(([condition]) =>
    branches.map(([yes, no]) => {
      if (condition.settings.length === 0 && condition.unset) {
        return condition.unset.value ? yes : no;
      }
      const asked: Evaluation =
        condition.settings.length > 0
          ? condition
          : { ...opaque, settings: [{ name: 'a condition', from: 'program', recognised: false }] };
      return choose(asked, asked.unset && (asked.unset.value ? yes : no), [yes, no]);
    }),
  );
}

/** `left ?? right`, `left || right`, `left && right`. */
export function logical(operator: TSESTree.LogicalExpression['operator'], left: Evaluation, right: Evaluation): Evaluation {
  if (!left.unset) {
    return choose(left, undefined, [left, right]);
  }
  const { value } = left.unset;
  const takesLeft = operator === '??' ? value !== null && value !== undefined : operator === '||' ? Boolean(value) : !value;

  if (left.settings.length === 0) {
    return takesLeft ? left : right;
  }
  // `setting ?? fallback`: the author has written down what an absent setting means, so it is no assumption.
  const condition = operator === '&&' ? left : { ...left, certain: true };
  const { settings, ...rest } = choose(condition, takesLeft ? left : right, [left, right]);
  return { ...rest, settings: settings.slice(left.settings.length) };
}

/** `left === right` and its kin; other operators are not followed. */
export function comparison(operator: string, left: Evaluation, right: Evaluation): Evaluation {
  const compare = { '===': equal, '==': equal, '!==': differ, '!=': differ }[operator];

  if (!compare) {
    return { ...opaque, settings: [...left.settings, ...right.settings] };
  }
  const settings = [...left.settings, ...right.settings];
  const unset = left.unset && right.unset && { value: compare(left.unset.value, right.unset.value) };
  return { unset, certain: left.certain && right.certain, settings, leaves: [true, false], open: false };
}

const equal = (left: unknown, right: unknown): boolean => left === right;
const differ = (left: unknown, right: unknown): boolean => left !== right;
