import type { Report } from '../../report.ts';
import { severities } from '../../severity.ts';
import { describeGap } from '../describe-gap.ts';
import type { Gap } from '../find-gaps.ts';
import { incomplete } from '../incomplete.ts';
import { createPalette } from '../text/palette.ts';
import { renderVerdict } from '../text/render-verdict.ts';
import { markup, type Markup } from './markup.ts';
import { scopeNote } from './scope-note.ts';

/** The outcome in one line, as the text report has it, and below it all that makes the scan incomplete. */
export function verdictBanner(report: Report, gaps: readonly Gap[]): Markup {
  const highest = severities.find((severity) => report.findings.some((finding) => finding.severity === severity));
  const tone = highest?.toLowerCase() ?? (gaps.length === 0 ? 'clean' : 'open');

  return markup`<p class="verdict ${tone}">${renderVerdict(report, gaps.length === 0, createPalette(false))}</p>
${scopeNote(report)}
${gaps.length === 0 ? [] : gapList(gaps)}`;
}

function gapList(gaps: readonly Gap[]): Markup {
  return markup`<section class="gaps" aria-labelledby="gaps">
<h2 id="gaps">Incomplete scan: ${incomplete(gaps)}</h2>
<p>Findings may be missing. What was not read:</p>
<ul>${gaps.map((gap) => markup`<li>${lines(describeGap(gap))}</li>`)}</ul>
</section>`;
}

/** Text with the line breaks that it has. */
function lines(text: string): readonly Markup[] {
  return text.split(/\r?\n/u).map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
}
