import type { Report, ReportScope } from '../report.ts';

/** A report that is to be merged with others. */
export interface Partial {
  /** Where it comes from, for errors. */
  readonly name: string;
  readonly report: Report & { readonly scope: ReportScope };
}

/** Which part a report is of, in words: `shard 3/8 of src, tools`. */
export function describePart({ paths, shard }: ReportScope): string {
  const shown = paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ') || 'no path';
  return shard === null ? shown : `shard ${shard.index}/${shard.count} of ${shown}`;
}
