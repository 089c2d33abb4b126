import type { Report } from '../report.ts';
import type { Severity } from '../severity.ts';

/** How a report is shown. Only the text format looks at them; the others always tell everything. */
export interface FormatterOptions {
  /** Lowest severity whose findings are shown one by one; the rest is one summary line. */
  readonly severity: Severity;
  readonly color: boolean;
  /** Only findings and what went wrong, no summary. */
  readonly quiet: boolean;
}

/** Turns a report into the whole output of a format: empty, or ending with a line break. */
export type Formatter = (report: Report, options: FormatterOptions) => string;
