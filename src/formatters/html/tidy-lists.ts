import type { BaselineReport, Report } from '../../report.ts';
import { weaknesses } from '../../weakness.ts';
import { count } from '../text/count.ts';
import { detailList } from './detail-list.ts';
import { markup, type Markup } from './markup.ts';
import { pathText } from './path-text.ts';

/** What is to be tidied up and is no finding: suppression comments, and entries of a baseline. */
export function tidyLists({ suppressionNotes = [], baseline }: Report): Markup {
  return markup`${detailList(
    'Suppression comments to tidy up',
    suppressionNotes.map(({ path, line, message }) => markup`${pathText(path, `:${line}`)} ${message}`),
  )}
${detailList('Baseline', baseline ? baselineItems(baseline) : [])}`;
}

function baselineItems({ path, state, known, fixed, unchecked }: BaselineReport): readonly Markup[] {
  const file = markup`<span class="path">${path}</span>`;
  const head = {
    read: markup`${file} holds ${count(known, 'known finding')}`,
    written: markup`${file} was written with ${count(known, 'known finding')}`,
    'not written': markup`${file} was not written, because the scan is incomplete`,
  }[state];

  return [
    head,
    ...(unchecked > 0 ? [markup`${count(unchecked, 'entry', 'entries')} kept: not looked for in this scan`] : []),
    ...fixed.map((entry) => markup`${pathText(entry.path)} ${weaknesses[entry.weakness].fact}: fixed or suppressed, ${state === 'written' ? 'so removed' : 'so the entry can go'}`),
  ];
}
