import { readFile } from 'node:fs/promises';
import { lastLine, type RawFinding, type SuppressedFinding } from '../../finding.ts';
import type { Directive } from '../../suppression/directive.ts';
import type { Use } from '../../switches/fact.ts';
import { ruleWeakness } from '../../weakness.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { findDirectives } from './find-directives.ts';
import { judgeDirectives } from './judge-directives.ts';
import { nameChosenHosts } from './name-chosen-hosts.ts';
import type { SemgrepResult } from './output.ts';
import { switchUses } from './switch-uses.ts';
import { TextLines } from './text-lines.ts';

/** What Semgrep found in one file, after the comments in it were judged. */
export interface FileFindings {
  readonly findings: readonly RawFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly directives: readonly Directive[];
  /** What decides over the findings whose default is settled elsewhere. */
  readonly uses: readonly Use[];
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
  const distinct = await nameChosenHosts(path, text, dropDuplicates(all));
  const judged = distinct.map((finding) => {
    const { silenced, ...verdict } = judgeDirectives(finding.ruleId, finding.start.line, lastLine(finding), text);
    return { ...verdict, finding: { ...finding, ...(silenced.length > 0 && { silenced }) } };
  });

  return {
    findings: judged.flatMap(({ finding, reasons }) => (reasons.length > 0 ? [] : [finding])),
    suppressed: judged.flatMap(({ finding, reasons }) => (reasons.length > 0 ? [{ ...finding, reasons }] : [])),
    directives: findDirectives(path, text, all),
    uses: await switchUses(path, text, distinct),
    ignoredDirectives: new Set(judged.flatMap(({ ignoredLines }) => ignoredLines)).size,
  };
}
