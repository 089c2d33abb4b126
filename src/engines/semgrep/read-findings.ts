import { readFile } from 'node:fs/promises';
import type { RawFinding } from '../../finding.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { judgeDirectives } from './judge-directives.ts';
import type { SemgrepResult } from './output.ts';
import { ruleWeakness } from './rule-weakness.ts';
import { TextLines } from './text-lines.ts';

/** What Semgrep found in one file, after the comments in it were judged. */
export interface FileFindings {
  readonly findings: readonly RawFinding[];
  readonly suppressed: readonly RawFinding[];
  readonly ignoredDirectives: number;
}

/**
 * Turns the results for one file into findings. Results of rules that only collect facts are left out.
 *
 * @param path of the file, as the findings shall name it
 */
export async function readFindings(path: string, results: readonly SemgrepResult[]): Promise<FileFindings> {
  const text = new TextLines(await readFile(path).catch(() => Buffer.alloc(0)));
  const all = results.flatMap(({ check_id: ruleId, start, end, extra }) => {
    const weakness = ruleWeakness(ruleId);
    const message = extra.message.replace(/\s+/g, ' ').trim();

    return weakness === undefined || extra.metadata?.['mcp-tls'] === 'fact'
      ? []
      : [{ weakness, path, start: text.position(start), end: text.position(end), message, ruleId }];
  });
  const judged = dropDuplicates(all).map((finding) => ({
    finding,
    ...judgeDirectives(finding.ruleId, finding.start.line, text),
  }));

  return {
    findings: judged.flatMap(({ finding, isSuppressed }) => (isSuppressed ? [] : [finding])),
    suppressed: judged.flatMap(({ finding, isSuppressed }) => (isSuppressed ? [finding] : [])),
    ignoredDirectives: new Set(judged.flatMap(({ ignoredLines }) => ignoredLines)).size,
  };
}
