import type { Report } from '../report.ts';
import type { Severity } from '../severity.ts';

/** How a report is shown. Each format looks at what concerns it. */
export interface FormatterOptions {
  /** Text only: lowest severity whose findings are shown one by one; the rest is one summary line. */
  readonly severity: Severity;
  /** Text only. */
  readonly color: boolean;
  /** Text only: findings and what went wrong, no summary. */
  readonly quiet: boolean;
  /** When the scan ended, for the formats that tell it. */
  readonly finishedAt: Date;
}

/** Turns a report into the whole output of a format: empty, or ending with a line break. */
export type Formatter = (report: Report, options: FormatterOptions) => string;
