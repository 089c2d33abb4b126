import type { BaselineReport, ChangedReport, Report } from '../../report.ts';
import { visible } from '../visible.ts';
import { count } from './count.ts';
import { labelled, textWidth } from './labelled.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

/** Lines of one kind that are shown; JSON has them all. */
const shown = 10;

/** What limits the findings to some of them, and which comments and baseline entries can go; no lines when there is none. */
export function renderNotes({ changed, baseline, suppressionNotes = [] }: Report, palette: Palette): readonly string[] {
  const notes = suppressionNotes.map(({ path, line, message }) => `${visible(path)}:${line}: ${visible(message)}`);

  return [
    ...(changed ? labelled('Changed', [changedLine(changed)], palette) : []),
    ...(baseline ? labelled('Baseline', baselineLines(baseline), palette) : []),
    ...labelled('Comments', first(notes).flatMap((note) => wrap(note, textWidth)), palette),
  ];
}

/** What a scan of changes is compared with, in words. */
export function changedSince({ since, base }: ChangedReport): string {
  const id = base === null ? '' : ` (${base.slice(0, 8)})`;
  return since !== null ? `since ${visible(since)} branched off${id}` : base === null ? 'before the first commit' : `since the last commit${id}`;
}

function changedLine(changed: ChangedReport): string {
  return `only ${count(changed.files, 'file')} changed ${changedSince(changed)}`;
}

function baselineLines({ path, state, known, fixed, unchecked }: BaselineReport): readonly string[] {
  const file = visible(path);

  if (state === 'not written') {
    return [`${file} was not written, because the scan is incomplete`];
  }
  const head = state === 'written' ? `${file} written: ${count(known, 'known finding')}` : `${count(known, 'known finding')} in ${file}, not listed`;
  const going = state === 'written' ? 'removed, because fixed or suppressed' : 'to be removed, because fixed or suppressed (--write-baseline does it)';
  const entries = first(fixed.map((entry) => `${visible(entry.path)}: ${entry.weakness}`));

  return [
    ...wrap(head, textWidth),
    ...(unchecked > 0 ? wrap(`${count(unchecked, 'entry', 'entries')} not looked for in this scan`, textWidth) : []),
    ...(fixed.length > 0 ? wrap(`${count(fixed.length, 'entry', 'entries')} ${going}:`, textWidth) : []),
    ...entries.flatMap((entry) => wrap(entry, textWidth - 2)).map((line) => `  ${line}`),
  ];
}

function first(lines: readonly string[]): readonly string[] {
  const rest = lines.length - shown;
  return rest > 0 ? [...lines.slice(0, shown), `… and ${rest.toLocaleString('en')} more (--format json lists all)`] : lines;
}
