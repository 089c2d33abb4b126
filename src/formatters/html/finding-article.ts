import { engineTitles } from '../engine-titles.ts';
import { codeFrame } from './code-frame.ts';
import type { PlacedFinding } from './finding-groups.ts';
import { markup, type Markup } from './markup.ts';
import { pathText } from './path-text.ts';
import { prose } from './prose.ts';

/** One finding: where, what and what to do, the code, and what one needs to refer to it or to suppress it. */
export function findingArticle({ id, finding }: PlacedFinding): Markup {
  const { path, start, message, severity, pathKind, weakness, ruleId, docsUrl, engine, fingerprint, suppression, silenced = [], trace = [] } = finding;

  return markup`<article class="finding ${severity.toLowerCase()}" id="${id}" aria-labelledby="${id}-title" data-severity="${severity}" data-kind="${pathKind}" data-weakness="${weakness}">
<div class="place"><h4 id="${id}-title"><span>${pathText(path)}<span class="path position">:${start.line}:${start.column}</span></span> <span class="kind">${pathKind} code</span></h4> <a class="permalink" href="#${id}" aria-label="Link to the finding at ${path}, line ${start.line}">link</a></div>
<p class="message">${prose(message)}</p>
${codeFrame(finding)}
<dl class="facts">
<div><dt>Rule</dt><dd><a href="${docsUrl}" rel="noreferrer">${ruleId}</a> (${engineTitles[engine]})</dd></div>
${trace.map((step) => markup`<div><dt>Because</dt><dd>${step.path}:${String(step.line)} says <code>${step.text}</code></dd></div>`)}
${silenced.map((comment) => markup`<div><dt>Silenced</dt><dd>another tool, by <code>${comment}</code></dd></div>`)}
<div><dt>Suppress</dt><dd><code class="copy">${suppression}</code></dd></div>
<div><dt>Fingerprint</dt><dd><code class="copy">${fingerprint}</code></dd></div>
</dl>
</article>
`;
}
