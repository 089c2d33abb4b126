import { engineTitles } from '../engine-titles.ts';
import type { Gap } from '../find-gaps.ts';
import { incomplete } from '../incomplete.ts';
import { visible } from '../visible.ts';
import { labelled, textWidth } from './labelled.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

/**
 * Every engine that failed and every file that was not read, with the reason, and below them the prominent last line
 * that says the scan is incomplete. No gaps give an empty string.
 */
export function renderGaps(gaps: readonly Gap[], palette: Palette): string {
  const engines = gaps.filter(({ path }) => path === null).map((gap) => ({ ...gap, subject: subjectOf(gap) }));
  const files = gaps.filter(({ path }) => path !== null).map((gap) => ({ ...gap, subject: subjectOf(gap) }));
  return [
    ...labelled('Failed', engines.flatMap(gapLines), palette),
    ...labelled('Not read', files.flatMap(gapLines), palette),
    ...(gaps.length > 0 ? ['', palette.alarm(`INCOMPLETE SCAN: ${incomplete(gaps)}.`)] : []),
  ].join('\n');
}

function subjectOf({ engine, path }: Gap): string {
  const title = engine === null ? '' : engineTitles[engine];

  if (path === null) {
    return title;
  }
  return title === '' ? visible(path) : `${visible(path)} (${title})`;
}

function gapLines({ subject, reason }: { readonly subject: string; readonly reason: string }): readonly string[] {
  const [first = '', ...rest] = reason.trim().split('\n').map((line) => visible(line.trim()));
  const short = `${subject}: ${first}`;

  return rest.length === 0 && short.length <= textWidth
    ? [short]
    : [`${subject}:`, ...[first, ...rest].flatMap((line) => wrap(line, textWidth - 2)).map((line) => `  ${line}`)];
}
