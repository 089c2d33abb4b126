import type { RawFinding } from '../../finding.ts';
import type { Use } from '../../switches/fact.ts';
import { isGradedByDefault } from '../../weakness.ts';
import type { TextLines } from './text-lines.ts';

/**
 * What decides over the switches found in a file, where that can be told; each use stands where its finding stands. A
 * default in the same file counts only as long as no other file hands in another value.
 */
export async function switchUses(path: string, lines: TextLines, findings: readonly RawFinding[]): Promise<readonly Use[]> {
  const switches = findings.filter(({ weakness }) => isGradedByDefault(weakness));

  if (switches.length === 0) {
    return [];
  }
  const { isSwitchName } = await import('../../switches/python/session.ts');
  const { text } = lines;
  const { pythonUse } = await import('../../switches/python/python-use.ts');
  return switches.flatMap((finding) => {
    const use = pythonUse(text, path, finding);
    const isSettledHere = finding.weakness === 'insecure-tls-default' && use !== undefined && !isSwitchName(use.from.name);
    return use && !isSettledHere ? [{ ...use, ...finding.start }] : [];
  });
}
