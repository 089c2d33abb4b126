import type { EngineName } from '../finding.ts';
import type { Report } from '../report.ts';

/** Something that was to be scanned and was not, or not wholly. */
export interface Gap {
  /** `null` when no engine could be given the file. */
  readonly engine: EngineName | null;
  /** `null` when the engine as a whole failed. */
  readonly path: string | null;
  readonly reason: string;
}

/** All that keeps a scan from being complete: failed engines first, then files. Empty for a complete scan. */
export function findGaps({ engines, unread }: Report): readonly Gap[] {
  return [
    ...engines.flatMap(({ engine, failure }) => (failure === null ? [] : [{ engine, path: null, reason: failure }])),
    ...unread.map((file) => ({ engine: null, ...file })),
    ...engines.flatMap(({ engine, unread: files }) => files.map((file) => ({ engine, ...file }))),
  ];
}
