/** What an expression can come to. */
export type Value = (
  | { readonly type: 'constant'; readonly value: boolean | number | string | null }
  /** True, but no more is known of it: a context, a path, an instance. */
  | { readonly type: 'object' }
  /** A context that verifies nothing. */
  | { readonly type: 'unverified' }
  /** What a call returns whose function is not in sight. */
  | { readonly type: 'result' }
  | { readonly type: 'unknown' }
) & {
  /** The keys of the references that it hangs on. */
  readonly on: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

export function constant(value: boolean | number | string | null, ...on: readonly Value[]): Value {
  return { type: 'constant', value, on: union(on) };
}

export function object(...on: readonly Value[]): Value {
  return { type: 'object', on: union(on) };
}

export function unverified(...on: readonly Value[]): Value {
  return { type: 'unverified', on: union(on) };
}

export function result(...on: readonly Value[]): Value {
  return { type: 'result', on: union(on) };
}

export function unknown(...on: readonly Value[]): Value {
  return { type: 'unknown', on: union(on) };
}

/** The value, which hangs on what the others hang on, too. */
export function hangingOn(value: Value, ...others: readonly Value[]): Value {
  return { ...value, on: union([value, ...others]) };
}

/** Whether Python takes it for true; undefined if that cannot be told. */
export function isTrue(value: Value): boolean | undefined {
  switch (value.type) {
    case 'constant':
      return Boolean(value.value);
    case 'object':
    case 'unverified':
      return true;
    default:
      return undefined;
  }
}

/** One of two values, and it cannot be told which. */
export function either(left: Value, right: Value, ...on: readonly Value[]): Value {
  return isSame(left, right) ? hangingOn(left, right, ...on) : unknown(left, right, ...on);
}

function isSame(left: Value, right: Value): boolean {
  return left.type === right.type && (left.type !== 'constant' || right.type !== 'constant' || left.value === right.value);
}

/** More references than this make no switch. */
const mostReferences = 24;

function union(values: readonly Value[]): ReadonlySet<string> {
  const [first = nothing, ...others] = values.map(({ on }) => on).filter(({ size }) => size > 0);
  return others.every((each) => each === first) ? first : new Set([first, ...others].flatMap((set) => [...set]).slice(0, mostReferences));
}
