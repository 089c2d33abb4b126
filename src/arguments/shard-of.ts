import type { Shard } from '../shard.ts';
import { UserError } from '../user-error.ts';

/** What `--shard` may not stand beside, and why. */
const contradictions = {
  changed: 'a scan of changes is one part already',
  baseline: 'a baseline is compared with the whole report',
  'write-baseline': 'a baseline is written from the whole report',
} as const;

/** What the parser makes of the options that concern parts. */
interface ShardValues {
  readonly shard?: string | undefined;
  readonly changed?: boolean | undefined;
  readonly baseline?: string | undefined;
  readonly 'write-baseline'?: string | undefined;
}

/**
 * The part that `--shard` asks for; `undefined` for all.
 *
 * @throws UserError when it is no part, or stands beside what needs the whole
 */
export function shardOf(values: ShardValues): Shard | undefined {
  if (values.shard === undefined) {
    return undefined;
  }
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(values.shard) ?? []).map(Number);
  const names = Object.keys(contradictions) as (keyof typeof contradictions)[];
  const other = names.find((name) => values[name] !== undefined);

  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new UserError(`--shard "${values.shard}" is no part: write I/N, with I from 1 to N, as in --shard 3/8.`);
  }
  if (other !== undefined) {
    throw new UserError(`--shard and --${other} contradict each other: ${contradictions[other]}.`);
  }
  return { index, count };
}
