import { codeFrameColumns } from '@babel/code-frame';
import type { Finding } from '../../finding.ts';
import { cutExcerpt } from '../cut-excerpt.ts';
import { visible } from '../visible.ts';

/** Lines of a finding that spans many. */
const maxLines = 8;

/** Code units of a source line, so that gutter and line fit 80 columns. */
const width = 64;

/** The code around a finding with line numbers and a mark below it; empty when there is no code to show. */
export function codeFrame(finding: Finding): readonly string[] {
  const { start, end } = finding;
  const { firstColumn: kept = 1, lines: whole } = finding.excerpt;
  const { firstLine, firstColumn, lines } = cutExcerpt(finding, width);
  const shown = lines.slice(0, maxLines);
  const guilty = shown[start.line - firstLine];

  if (guilty === undefined) {
    return [];
  }
  const code = shown.map((line, index) => {
    const length = kept - 1 + (whole[index]?.length ?? 0);
    return `${line !== '' && firstColumn > 1 ? '…' : ''}${expand(line)}${length >= firstColumn + width ? '…' : ''}`;
  });
  // Half a character is shown longer than the whole, so none is counted before a column that divides it.
  const columnOf = (column: number) =>
    expand(guilty.slice(0, Math.max(0, column - firstColumn)).replace(/[\uD800-\uDBFF]$/, '')).length + (firstColumn > 1 ? 2 : 1);
  const lastLine = Math.min(end.line, firstLine + shown.length - 1);
  const columns = end.line === start.line ? [{ column: columnOf(start.column) }, { column: columnOf(end.column) }] : [];
  const location = { start: { line: start.line, ...columns[0] }, end: { line: lastLine, ...columns[1] } };
  const options = { startLine: firstLine, linesBelow: maxLines, linesAbove: maxLines };
  const rest = end.line > lastLine ? [`   … to line ${end.line}`] : [];

  return [...codeFrameColumns(code.join('\n'), location, options).split('\n'), ...rest];
}

function expand(code: string): string {
  return visible(code.replaceAll('\t', '  '));
}
