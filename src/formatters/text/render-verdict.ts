import type { Report } from '../../report.ts';
import { engineTitles } from '../engine-titles.ts';
import { count } from './count.ts';
import type { Palette } from './palette.ts';
import { changedSince } from './render-notes.ts';
import { severityCounts } from './severity-counts.ts';

/** The outcome in one line. It looks clean only when nothing was found and nothing was left unread. */
export function renderVerdict({ findings, engines, walked, baseline, changed }: Report, complete: boolean, palette: Palette): string {
  if (findings.length > 0) {
    return `${palette.bold(count(findings.length, 'finding'))}: ${severityCounts(findings, palette)}.`;
  }
  if (!complete) {
    return 'Nothing found in what could be scanned.';
  }
  if (changed?.files === 0) {
    return palette.good(`✔ Nothing to scan: no file changed ${changedSince(changed)}.`);
  }
  if (baseline && baseline.known > 0) {
    return palette.good(`✔ Nothing new: ${count(baseline.known, 'known finding')} in the baseline.`);
  }
  if (walked.files === 0) {
    return palette.bold('There was no file to scan.');
  }
  if (walked.candidates === 0) {
    return palette.good(`✔ Nothing found: no TLS setting in ${count(walked.files, 'file')}.`);
  }
  const used = engines
    .filter(({ files }) => files > 0)
    .map(({ engine, files }) => `${files.toLocaleString('en')} by ${engineTitles[engine]}`);

  return used.length > 0
    ? palette.good(`✔ Nothing found in ${count(walked.files, 'file')} (checked: ${used.join(', ')}).`)
    : palette.bold('Nothing was checked: no file with TLS settings is one for the engines in use.');
}
