import type { EngineReport, Report } from '../../report.ts';
import { engineTitles } from '../engine-titles.ts';
import { visible } from '../visible.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { labelled } from './labelled.ts';
import type { Palette } from './palette.ts';
import { renderListeners } from './render-listeners.ts';
import { renderNotes } from './render-notes.ts';
import { severityTable } from './severity-table.ts';

/** What was found in numbers, what was scanned by what, and what made findings less severe or left them out. */
export function renderSummary(report: Report, palette: Palette): string {
  const { findings, engines, skipped, lowered, config, suppressed, ignoredDirectives } = report;
  const unreasoned = suppressed.filter(({ reason }) => reason === null).length;
  const without = unreasoned > 0 ? `, ${unreasoned.toLocaleString('en')} without a reason` : '';
  const silenced = unlessZero(suppressed.length, 'finding', `by a comment that names the rule${without}`);
  const notObeyed = unlessZero(ignoredDirectives, 'comment', 'to silence linters that name no rule of ours');

  return [
    ...(findings.length > 0 ? [...severityTable(findings, palette), ''] : []),
    ...labelled('Scanned', [scannedLine(report)], palette),
    ...engines.flatMap((run) => labelled(`  ${engineTitles[run.engine]}`, [engineLine(run)], palette)),
    ...renderListeners(report.listeners ?? [], palette),
    ...labelled('Skipped', skipped.map(skippedLine), palette),
    ...labelled('Lowered', lowered.map(loweredLine), palette),
    ...labelled('Config', configLines(config), palette),
    ...labelled('Suppressed', silenced, palette),
    ...labelled('Not obeyed', notObeyed, palette),
    ...renderNotes(report, palette),
  ].join('\n');
}

function scannedLine({ walked: { files, candidates }, durationMs, preset }: Report): string {
  const time = duration(durationMs);
  return `${count(files, 'file')} in ${time}, TLS settings in ${candidates.toLocaleString('en')} (${preset} preset)`;
}

function engineLine({ version, files, unread, failure }: EngineReport): string {
  if (version === null) {
    return failure === null ? 'not needed' : 'did not start';
  }
  const notRead = unread.length > 0 ? `, ${unread.length.toLocaleString('en')} not read in full` : '';
  return `${visible(version)}, ${count(files, 'file')} read${notRead}${failure === null ? '' : ', then failed'}`;
}

function skippedLine({ reason, count: total, examples: [example] }: Report['skipped'][number]): string {
  const such = example === undefined ? '' : ` (${visible(example)}${total > 1 ? ', …' : ''})`;
  return `${total.toLocaleString('en')} × ${visible(reason)}${such}`;
}

function loweredLine({ glob, kind, count: total }: Report['lowered'][number]): string {
  return `${count(total, 'finding')} by ${visible(glob)} (${kind} code)`;
}

function unlessZero(total: number, noun: string, rest: string): readonly string[] {
  return total > 0 ? [`${count(total, noun)} ${rest}`] : [];
}

function configLines(config: Report['config']): readonly string[] {
  if (config === null) {
    return [];
  }
  return [
    visible(config.path),
    ...config.lowered.map(({ weakness, kind, from, to }) => `${visible(weakness)} in ${kind} code: ${from} → ${to}`),
    ...(config.hidden > 0 ? [`${count(config.hidden, 'finding')} hidden by OFF`] : []),
  ];
}
