import type { Finding, TraceStep } from '../../finding.ts';
import { weaknesses } from '../../weakness.ts';
import { visible } from '../visible.ts';
import { codeFrame } from './code-frame.ts';
import { labelled, textWidth } from './labelled.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

/** One finding as a block of lines: where and how severe, what is wrong, the code, and what to do. */
export function renderFinding(finding: Finding, palette: Palette): string {
  const { severity, start, pathKind } = finding;
  const { fact, advice } = splitMessage(finding);
  const place = `${visible(finding.path)}:${start.line}:${start.column}`;
  const kind = pathKind === 'production' ? '' : palette.dim(`  (${pathKind} code)`);
  const paint = palette.severity[severity];
  const frame = codeFrame(finding).map((line) => `  ${paintFrame(line, paint, palette)}`);

  return [
    `${paint(severity.padEnd(6))}  ${palette.bold(place)}${kind}`,
    ...wrap(visible(fact), textWidth).map((line) => `  ${line}`),
    '',
    ...(frame.length > 0 ? [...frame, ''] : []),
    ...labelled('  Fix', wrap(visible(advice), textWidth), palette),
    ...labelled('  Because', (finding.trace ?? []).flatMap((step) => traceLines(step)), palette),
    ...labelled('  Rule', [`${visible(finding.ruleId)} (${finding.cwe})`], palette),
    ...labelled('  Docs', [finding.docsUrl], palette),
    ...labelled('  Silenced', (finding.silenced ?? []).map((comment) => `another tool, by ${visible(comment)}`), palette),
    ...labelled('  Suppress', [visible(finding.suppression)], palette),
  ].join('\n');
}

/** A step on the way to a default: where it stands, and the code there. */
function traceLines({ path, line, text }: TraceStep): readonly string[] {
  return wrap(`${visible(path)}:${line} says ${visible(text)}`, textWidth);
}

/** The guilty lines as they are, the marks below them in colour, the lines around them faint. */
function paintFrame(line: string, paint: (text: string) => string, { dim }: Palette): string {
  if (line.startsWith('>')) {
    return line;
  }
  return /^ +\| +\^+$/u.test(line) ? paint(line) : dim(line);
}

/** The two halves of `<fact>: <remedy>.`; a message without a second half gets the remedy of its weakness. */
function splitMessage({ weakness, message, remedy }: Finding): { readonly fact: string; readonly advice: string } {
  const { fact } = weaknesses[weakness];
  const colon = message.startsWith(fact) ? message.indexOf(': ', fact.length) : -1;
  const advice = colon < 0 ? remedy : message.slice(colon + 2);

  return {
    fact: colon < 0 ? message : message.slice(0, colon),
    advice: `${advice.charAt(0).toUpperCase()}${advice.slice(1)}`,
  };
}
