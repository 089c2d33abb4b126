import type { Finding } from '../../finding.ts';
import { severities } from '../../severity.ts';
import { count } from '../text/count.ts';
import { folderCounts, type FolderCount } from './folder-counts.ts';
import { markup, type Markup } from './markup.ts';
import { pathText } from './path-text.ts';

const maxFolders = 10;

/** Units of a bar's whole width. */
const width = 1000;

/** Where in the tree the findings are: a bar for each folder, divided by severity. The same stands beside it in words. */
export function folderBars(findings: readonly Finding[]): Markup {
  const rows = folderCounts(findings, maxFolders);
  const longest = Math.max(...rows.map((row) => row.findings.length));

  return markup`<table class="folders">
<caption>Where in the tree</caption>
<thead><tr><th scope="col">Folder</th><th scope="col">Findings</th></tr></thead>
<tbody>${rows.map((row) => folderRow(row, longest))}</tbody>
</table>`;
}

function folderRow({ folder, findings }: FolderCount, longest: number): Markup {
  const counts = severities
    .map((severity) => ({ severity, total: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ total }) => total > 0);
  const words = counts.map(({ severity, total }) => `${total.toLocaleString('en')} ${severity}`).join(', ');
  let x = 0;
  const segments = counts.map(({ severity, total }) => {
    const part = markup`<rect class="${severity.toLowerCase()}" x="${x}" y="0" width="${(total / longest) * width}" height="10"/>`;
    x += (total / longest) * width;
    return part;
  });

  return markup`<tr><th scope="row">${folder === '' ? '(top level)' : pathText(folder)}</th>
<td><div class="bar"><svg role="img" aria-label="${words}" viewBox="0 0 ${width} 10" preserveAspectRatio="none"><title>${count(findings.length, 'finding')}: ${words}</title>${segments}</svg><span class="words" aria-hidden="true">${words}</span></div></td></tr>`;
}
