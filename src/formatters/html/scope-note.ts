import type { Report } from '../../report.ts';
import { count } from '../text/count.ts';
import { changedSince } from '../text/render-notes.ts';
import { markup, type Markup } from './markup.ts';

/** What limits the findings to some of those there are: a scan of changes, a baseline. */
export function scopeNote({ changed, baseline }: Report): Markup {
  const notes = [
    ...(changed ? [markup`Only ${count(changed.files, 'file')} changed ${changedSince(changed)} ${changed.files === 1 ? 'was' : 'were'} scanned.`] : []),
    ...(baseline?.state === 'read'
      ? [markup`${count(baseline.known, 'known finding')} of the baseline <span class="path">${baseline.path}</span> ${baseline.known === 1 ? 'is' : 'are'} not listed.`]
      : []),
  ];
  return notes.length === 0 ? markup`` : markup`<p class="scope">${notes.map((note, index) => markup`${index === 0 ? '' : ' '}${note}`)}</p>`;
}
