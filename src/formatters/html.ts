import type { Report } from '../report.ts';
import { findGaps } from './find-gaps.ts';
import type { FormatterOptions } from './formatter.ts';
import { findingGroups, type FindingGroup } from './html/finding-groups.ts';
import { findingsSection } from './html/findings-section.ts';
import { fixFirst } from './html/fix-first.ts';
import { markup, type Markup } from './html/markup.ts';
import { overview } from './html/overview.ts';
import { page } from './html/page.ts';
import { scanDetails } from './html/scan-details.ts';
import { verdictBanner } from './html/verdict-banner.ts';
import { count } from './text/count.ts';

/**
 * The report as one HTML document that loads nothing. It names the root's last folder only, since it is passed round.
 */
export function html(report: Report, { finishedAt }: Pick<FormatterOptions, 'finishedAt'>): string {
  const { tool, findings, root, preset } = report;
  const project = root.split(/[\\/]/u).findLast((part) => part !== '') ?? '/';
  const groups = findingGroups(findings);
  const time = finishedAt.toISOString();
  const body = markup`<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="product">TLS in an MCP server, checked by mcp-tls</p>
<h1>${project}</h1>
<p class="meta"><time datetime="${time}">${time.slice(0, 16).replace('T', ' ')} UTC</time>, ${preset} preset, version ${tool.version}</p>
${verdictBanner(report, findGaps(report))}
${contents(groups)}
</header>
<main id="main" tabindex="-1">
${fixFirst(groups)}
${groups.length > 0 ? overview(report, groups) : []}
${findingsSection(groups)}
${scanDetails(report)}
</main>
<footer><p>Made by <a href="${tool.url}" rel="noreferrer">${tool.name}</a> ${tool.version}. Static analysis reads code: it sees neither the environment of a deployment nor a reverse proxy.</p></footer>`;

  return page(`${count(findings.length, 'finding')} in ${project}: mcp-tls`, body);
}

/** Links to the parts of the page; a page without findings has one part, and needs none. */
function contents(groups: readonly FindingGroup[]): Markup {
  return groups.length === 0
    ? markup``
    : markup`<nav aria-label="Contents"><ul>
<li><a href="#fix-first">What to fix first</a></li>
<li><a href="#overview">Overview</a></li>
<li><a href="#findings">Findings</a></li>
<li><a href="#scan">The scan</a></li>
</ul></nav>`;
}
