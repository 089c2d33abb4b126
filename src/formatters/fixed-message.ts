import type { BaselineReport } from '../report.ts';

/** Says of an entry of a baseline that it is no longer needed. */
export function fixedMessage({ path, weakness, fingerprint }: BaselineReport['fixed'][number]): string {
  return `The baseline no longer needs ${weakness} in ${path} (${fingerprint.slice(0, 8)}): it was fixed or suppressed.`;
}
