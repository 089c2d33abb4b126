import type { formatters } from '../formatters/index.ts';
import { severities, type Severity } from '../severity.ts';
import { oneOf } from './one-of.ts';

/** How a report is shown and judged. */
export interface OutputArguments {
  readonly severity: Severity | undefined;
  readonly quiet: boolean;
  readonly format: keyof typeof formatters;
  readonly output: string | undefined;
  readonly failOn: Severity | 'never';
  readonly allowUnread: boolean;
  /** `undefined` leaves it to the terminal. */
  readonly color: boolean | undefined;
}

/** What the parser makes of these options. */
interface OutputValues {
  readonly severity?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly 'allow-unread'?: boolean | undefined;
  readonly color?: boolean | undefined;
  readonly 'no-color'?: boolean | undefined;
}

const formats = ['text', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'html'] as const satisfies readonly (keyof typeof formatters)[];

/**
 * What the options of every command that gives a report say.
 *
 * @throws UserError that names the word, and those allowed
 */
export function outputOf(values: OutputValues): OutputArguments {
  return {
    severity: values.severity === undefined ? undefined : oneOf('severity', values.severity, severities),
    quiet: values.quiet ?? false,
    format: oneOf('format', values.format ?? 'text', formats),
    output: values.output,
    failOn: oneOf('fail-on', values['fail-on'] ?? 'high', [...severities, 'never']),
    allowUnread: values['allow-unread'] ?? false,
    color: values['no-color'] ? false : values.color,
  };
}
