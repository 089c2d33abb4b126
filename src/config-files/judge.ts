import { judgeCommand } from './judge/judge-command.ts';
import type { ConfigFinding } from './judge/config-finding.ts';
import { judgeEntry } from './judge/judge-entry.ts';
import { judgeVariable } from './judge/judge-variable.ts';
import { judgeProxies } from './proxy/judge-proxies.ts';
import type { Reading } from './reading.ts';

/**
 * Everything that a file turns off, in the order of the source; of two findings of one place that are the same, one.
 *
 * @param name of the file without folders
 */
export function judge(reading: Reading, name: string): readonly ConfigFinding[] {
  const { variables, entries, commands } = reading;
  const variablePlaces = new Set(variables.map(placeOf));
  const proxies = judgeProxies(reading, name).map((finding) => ({ ...finding, area: 'proxy' as const }));
  const proxyPlaces = new Set(proxies.map(placeOf));
  const found: readonly ConfigFinding[] = [
    ...variables.flatMap((variable) => judgeVariable(variable) ?? []),
    ...entries.filter((entry) => !variablePlaces.has(placeOf(entry))).flatMap((entry) => judgeEntry(entry, name) ?? []),
    ...commands.flatMap(judgeCommand),
  ].filter((finding) => !proxyPlaces.has(placeOf(finding)));
  const byPlace = new Map([...found, ...proxies].map((finding) => [`${placeOf(finding)} ${finding.weakness}`, finding]));

  return [...byPlace.values()].toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

function placeOf({ start }: Pick<ConfigFinding, 'start'>): string {
  return `${start.line}:${start.column}`;
}
