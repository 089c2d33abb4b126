import type { Finding } from '../../finding.ts';
import type { EngineReport, Report } from '../../report.ts';
import { weaknesses } from '../../weakness.ts';
import { engineTitles } from '../engine-titles.ts';
import { count } from '../text/count.ts';
import { duration } from '../text/duration.ts';
import { detailList } from './detail-list.ts';
import { markup, type Markup } from './markup.ts';
import { pathText } from './path-text.ts';
import { tidyLists } from './tidy-lists.ts';

/** What was scanned by what, and what was left out, made less severe or silenced. */
export function scanDetails(report: Report): Markup {
  const { engines, walked, durationMs, preset, skipped, lowered, suppressed, ignoredDirectives } = report;

  return markup`<section aria-labelledby="scan">
<h2 id="scan">The scan</h2>
<p>${count(walked.files, 'file')} in ${duration(durationMs)}; ${walked.candidates.toLocaleString('en')} of them with TLS settings. Preset: ${preset}.</p>
<table class="engines">
<caption>Engines</caption>
<thead><tr><th scope="col">Engine</th><th scope="col">Version</th><th scope="col">What it did</th></tr></thead>
<tbody>${engines.map(engineRow)}</tbody>
</table>
${detailList('Servers beyond this machine, without TLS in their project: they expect it at a proxy', (report.listeners ?? []).map(({ path, line }) => pathText(path, `:${line}`)))}
${detailList('Skipped', skipped.map(({ reason, count: total, examples }) => markup`${total.toLocaleString('en')} × ${reason}${examples.length > 0 ? markup`: <span class="path">${examples.join(', ')}${total > examples.length ? ', …' : ''}</span>` : []}`))}
${detailList('Lowered by their path', lowered.map(({ glob, kind, count: total }) => markup`${count(total, 'finding')} by <code>${glob}</code> (${kind} code)`))}
${detailList('Configuration', configLines(report.config))}
${detailList('Suppressed by a comment that names the rule', suppressed.map(suppressedLine))}
${detailList('Not obeyed', ignoredDirectives > 0 ? [markup`${count(ignoredDirectives, 'comment')} to silence linters that name no rule of ours`] : [])}
${tidyLists(report)}
</section>`;
}

function engineRow({ engine, version, files, unread, failure }: EngineReport): Markup {
  const notRead = unread.length > 0 ? `, ${unread.length.toLocaleString('en')} not read in full` : '';
  const did = version === null ? (failure === null ? 'not needed' : 'did not start') : `${count(files, 'file')} read${notRead}${failure === null ? '' : ', then failed'}`;
  return markup`<tr><th scope="row">${engineTitles[engine]}</th><td>${version ?? '–'}</td><td>${did}</td></tr>`;
}

function suppressedLine({ path, start, severity, weakness, ruleId, reason }: Finding): Markup {
  return markup`${pathText(path, `:${start.line}`)} ${severity}: ${weaknesses[weakness].fact} (${ruleId}). ${reason === undefined ? '' : reason === null ? 'No reason is given.' : `Reason: ${reason}`}`;
}

function configLines(config: Report['config']): readonly Markup[] {
  return config === null
    ? []
    : [
        markup`<span class="path">${config.path}</span>`,
        ...config.lowered.map(({ weakness, kind, from, to }) => markup`${weakness} in ${kind} code: ${from} → ${to}`),
        ...(config.hidden > 0 ? [markup`${count(config.hidden, 'finding')} hidden by OFF`] : []),
      ];
}
