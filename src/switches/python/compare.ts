import { constant, hangingOn, isTrue, unknown, type Value } from './value.ts';
import { readWord } from './word.ts';

/** `left == right` and its kin, for one value on each side; `in` has several on the right. */
export function compare(operator: string, left: Value, right: readonly Value[]): Value {
  const isNegative = operator === '!=' || operator === 'is not' || operator === 'not in';
  const isIdentity = operator.startsWith('is');
  const outcomes = right.map((each) => (isIdentity ? areIdentical(left, each) : areEqual(left, each)));
  const outcome = outcomes.includes(true) ? true : outcomes.every((each) => each === false) ? false : undefined;
  return outcome === undefined ? unknown(left, ...right) : constant(outcome !== isNegative, left, ...right);
}

function areIdentical(left: Value, right: Value): boolean | undefined {
  if (left.type === 'constant' && right.type === 'constant') {
    return left.value === right.value;
  }
  const types = [left.type, right.type];
  return types.includes('constant') && (types.includes('object') || types.includes('unverified')) ? false : undefined;
}

/** A switch that is compared with a word holds words: `true` is like `"true"`, `"1"` and `"yes"`. */
function areEqual(left: Value, right: Value): boolean | undefined {
  if (left.type !== 'constant' || right.type !== 'constant') {
    return undefined;
  }
  const [a, b] = [left.value, right.value];

  if (typeof a === 'boolean' && typeof b === 'string') {
    const word = readWord(b);
    return word === undefined ? undefined : word === a;
  }
  return typeof a === typeof b || a === null || b === null || typeof a === 'string' || typeof b === 'string' ? a === b : Number(a) === Number(b);
}

/** `not value`. */
export function negate(value: Value): Value {
  const truth = isTrue(value);
  return truth === undefined ? unknown(value) : constant(!truth, value);
}

/** `left and right`, `left or right`. */
export function combine(operator: 'and' | 'or', left: Value, right: Value): Value {
  const truth = isTrue(left);
  const decides = operator === 'or';

  if (truth !== undefined) {
    return truth === decides ? left : right;
  }
  return isTrue(right) === decides && right.type === 'constant' && typeof right.value === 'boolean' ? hangingOn(right, left) : unknown(left, right);
}
