import path from 'node:path';
import { formatOf } from './config-files/file-kinds.ts';
import type { EngineName } from './finding.ts';

/** How each engine's suppression comment is written, up to the rule; both take a reason after ` -- `. */
const comments = {
  eslint: 'eslint-disable-next-line ',
  semgrep: 'nosemgrep: ',
} as const satisfies Record<EngineName, string>;

/** The comment that suppresses a finding of a rule in a file when it stands on the line above, or in Python behind the code. */
export function suppression(engine: EngineName, ruleId: string, file: string): string {
  const format = formatOf(path.basename(file));
  const hasHash = engine === 'semgrep' || (format !== undefined && format !== 'json');
  return `${hasHash ? '#' : '//'} ${comments[engine]}${ruleId} -- <reason>`;
}
