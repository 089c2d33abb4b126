import { lastLine, type Finding } from '../../finding.ts';
import { cutExcerpt } from '../cut-excerpt.ts';
import { markup, type Markup } from './markup.ts';

/** Lines of a finding that spans many. */
const maxLines = 14;

/** Code units of a source line. */
const width = 240;

/** The code around a finding with line numbers, its lines and its own text marked; nothing when there is no code. */
export function codeFrame(finding: Finding): Markup {
  const { firstColumn: kept = 1, lines: whole } = finding.excerpt;
  const cut = cutExcerpt(finding, width);
  const shown = cut.lines.slice(0, maxLines);
  const rest = cut.firstLine + shown.length <= lastLine(finding) ? markup`<span class="rest">… to line ${lastLine(finding)}</span>` : [];
  const lines = shown.map((line, index) => {
    const cutBehind = kept - 1 + (whole[index]?.length ?? 0) >= cut.firstColumn + width;
    return codeLine(finding, cut.firstLine + index, cut.firstColumn, line, cutBehind);
  });

  return shown.length === 0 ? markup`` : markup`<pre class="frame"><code>${lines}${rest}</code></pre>`;
}

function codeLine(finding: Finding, number: number, firstColumn: number, line: string, cutBehind: boolean): Markup {
  const { start, end } = finding;
  const isGuilty = number >= start.line && number <= lastLine(finding);
  const from = isGuilty && number === start.line ? start.column - firstColumn : 0;
  const to = !isGuilty ? 0 : number === end.line ? end.column - firstColumn : line.length;
  const text = (begin: number, stop: number) => line.slice(Math.max(0, begin), Math.max(0, stop)).replaceAll('\t', '  ');
  const marked = text(from, to);

  return markup`<span class="line${isGuilty ? ' guilty' : ''}"><span class="gutter">${isGuilty ? '>' : ' '} ${number}</span><span class="text">${firstColumn > 1 && line !== '' ? '…' : ''}${isGuilty ? text(0, from) : ''}${marked === '' ? [] : markup`<mark>${marked}</mark>`}${text(to, line.length)}${cutBehind ? '…' : ''}
</span></span>`;
}
