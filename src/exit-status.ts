import type { Report } from './report.ts';
import { severities, type Severity } from './severity.ts';

/** Exit status of the command: nothing to fail on, findings, or not (wholly) scanned. */
export type ExitStatus = 0 | 1 | 2;

/** When the command fails. */
export interface FailureOptions {
  /** The lowest severity that fails. */
  readonly failOn: Severity | 'never';
  /** Whether files that could not be read are accepted; an engine that failed never is. */
  readonly allowUnread: boolean;
}

/** Half a scan never looks clean: 2 wins over 1. */
export function exitStatus(
  { engines, findings, unread }: Pick<Report, 'engines' | 'findings' | 'unread'>,
  { failOn, allowUnread }: FailureOptions,
): ExitStatus {
  const isUnread = unread.length > 0 || engines.some((engine) => engine.unread.length > 0);

  if (engines.some(({ failure }) => failure !== null) || (isUnread && !allowUnread)) {
    return 2;
  }
  const failing: readonly Severity[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
