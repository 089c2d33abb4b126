/** One of several parts of a scan; each takes whole projects, and together they take all. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}
