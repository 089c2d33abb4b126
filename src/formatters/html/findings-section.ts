import { docsUrl, weaknesses } from '../../weakness.ts';
import { count } from '../text/count.ts';
import { filters } from './filters.ts';
import { findingArticle } from './finding-article.ts';
import type { FindingGroup } from './finding-groups.ts';
import { markup, type Markup } from './markup.ts';
import { prose } from './prose.ts';
import { remedyCode } from './remedy-code.ts';
import { severityBadge } from './severity-badge.ts';

/** Every finding, by severity and weakness, below the form that narrows the list. */
export function findingsSection(groups: readonly FindingGroup[]): Markup {
  return groups.length === 0
    ? markup``
    : markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title" tabindex="-1">Findings</h2>
${filters(groups)}
${groups.map(findingGroup)}
</section>`;
}

function findingGroup({ id, severity, weakness, findings }: FindingGroup): Markup {
  const { fact, cwe, cweTitle, remedy } = weaknesses[weakness];

  return markup`<section class="group" id="${id}" aria-labelledby="${id}-title">
<header>
<h3 id="${id}-title">${severityBadge(severity)} ${fact} <span class="count">${count(findings.length, 'finding')}</span></h3>
<p>${prose(remedy)} <a href="${docsUrl(weakness)}" rel="noreferrer">Why, and how to fix the cause of ${weakness}</a>. <a href="https://cwe.mitre.org/data/definitions/${cwe.replace('CWE-', '')}.html" rel="noreferrer">${cwe}: ${cweTitle}</a>.</p>
${remedyCode(weakness)}
</header>
${findings.map(findingArticle)}
</section>`;
}
