import { weaknesses } from '../../weakness.ts';
import type { FindingGroup, PlacedFinding } from './finding-groups.ts';
import { markup, type Markup } from './markup.ts';
import { pathText } from './path-text.ts';
import { prose } from './prose.ts';
import { severityBadge } from './severity-badge.ts';

const maxGroups = 5;
const maxLinks = 3;

/** The few things to fix first: the most severe weaknesses, each with what to do and its first places. */
export function fixFirst(groups: readonly FindingGroup[]): Markup {
  const severe = groups.filter(({ severity }) => severity !== 'LOW');
  const first = (severe.length > 0 ? severe : groups).slice(0, maxGroups);

  return first.length === 0
    ? markup``
    : markup`<section aria-labelledby="fix-first">
<h2 id="fix-first">What to fix first</h2>
<ol class="fix-first">${first.map(fixItem)}</ol>
</section>`;
}

function fixItem({ id, severity, weakness, findings }: FindingGroup): Markup {
  const { fact, remedy } = weaknesses[weakness];
  const more = findings.length - maxLinks;
  const links = findings.slice(0, maxLinks).map((placed) => markup`<li>${findingLink(placed)}</li>`);

  return markup`<li>
<p>${severityBadge(severity)} <strong>${fact}.</strong> ${prose(remedy)}</p>
<ul class="places">${links}${more > 0 ? markup`<li><a href="#${id}">and ${more.toLocaleString('en')} more</a></li>` : []}</ul>
</li>`;
}

/** A link to a finding, by its place. */
function findingLink({ id, finding }: PlacedFinding): Markup {
  return markup`<a href="#${id}">${pathText(finding.path, `:${finding.start.line}`)}</a>`;
}
