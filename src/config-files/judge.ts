import { judgeCommand } from './judge/judge-command.ts';
import type { ConfigFinding } from './judge/config-finding.ts';
import { judgeEntry } from './judge/judge-entry.ts';
import { judgeVariable } from './judge/judge-variable.ts';
import type { Reading } from './reading.ts';

/**
 * Everything that a file turns off, in the order of the source; of two findings of one place that are the same, one.
 *
 * @param name of the file without folders
 */
export function judge({ variables, entries, commands }: Reading, name: string): readonly ConfigFinding[] {
  const variablePlaces = new Set(variables.map(placeOf));
  const found = [
    ...variables.flatMap((variable) => judgeVariable(variable) ?? []),
    ...entries.filter((entry) => !variablePlaces.has(placeOf(entry))).flatMap((entry) => judgeEntry(entry, name) ?? []),
    ...commands.flatMap(judgeCommand),
  ];
  const byPlace = new Map(found.map((finding) => [`${placeOf(finding)} ${finding.weakness}`, finding]));

  return [...byPlace.values()].toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

function placeOf({ start }: Pick<ConfigFinding, 'start'>): string {
  return `${start.line}:${start.column}`;
}
