import type { Report } from '../../report.ts';
import { pathKinds, severities } from '../../severity.ts';
import { weaknesses, weaknessIds } from '../../weakness.ts';
import { countFindings } from '../count-findings.ts';
import type { FindingGroup } from './finding-groups.ts';
import { folderBars } from './folder-bars.ts';
import { markup, type Markup } from './markup.ts';
import { severityBadge } from './severity-badge.ts';

/** The findings in numbers: by severity and kind of code, by weakness, and by folder. */
export function overview({ findings }: Report, groups: readonly FindingGroup[]): Markup {
  return markup`<section aria-labelledby="overview">
<h2 id="overview">Overview</h2>
<div class="overview">
<div>
${severityTable(findings)}
${folderBars(findings)}
</div>
${weaknessTable(groups)}
</div>
</section>`;
}

function severityTable(findings: Report['findings']): Markup {
  const counts = countFindings(findings);
  const rows = severities.map((severity) => {
    const row = pathKinds.map((kind) => counts[severity][kind]);
    const total = row.reduce((sum, number) => sum + number, 0);
    return markup`<tr><th scope="row">${severityBadge(severity)}</th>${[...row, total].map(numberCell)}</tr>`;
  });

  return markup`<table class="counts">
<caption>By severity and kind of code</caption>
<thead><tr><th scope="col">Severity</th>${[...pathKinds, 'total'].map((title) => markup`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function weaknessTable(groups: readonly FindingGroup[]): Markup {
  const rows = weaknessIds
    .filter((weakness) => groups.some((group) => group.weakness === weakness))
    .map((weakness) => {
      const cells = severities.map((severity) => groups.find((group) => group.weakness === weakness && group.severity === severity));
      const total = cells.reduce((sum, group) => sum + (group?.findings.length ?? 0), 0);
      const numbers = cells.map((group) => (group === undefined ? numberCell(0) : linkCell(group)));
      return markup`<tr><th scope="row">${weaknesses[weakness].fact} <span class="id">${weakness}</span></th>${numbers}${numberCell(total)}</tr>`;
    });

  return markup`<table class="weaknesses">
<caption>By weakness</caption>
<thead><tr><th scope="col">Weakness</th>${[...severities, 'total'].map((title) => markup`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function numberCell(number: number): Markup {
  return markup`<td class="number${number === 0 ? ' none' : ''}">${number === 0 ? '–' : number.toLocaleString('en')}</td>`;
}

function linkCell({ id, findings, severity, weakness }: FindingGroup): Markup {
  return markup`<td class="number"><a href="#${id}" aria-label="${findings.length}, ${severity} ${weakness}">${findings.length.toLocaleString('en')}</a></td>`;
}
