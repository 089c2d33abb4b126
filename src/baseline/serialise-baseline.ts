import { visible } from '../formatters/visible.ts';
import { formatVersion, type BaselineEntry } from './entry.ts';

/** A baseline as text: one line for each entry, in an order that depends on nothing but the entries. */
export function serialiseBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.weakness, b.weakness) || compare(a.fingerprint, b.fingerprint))
    .map(({ path, weakness, fingerprint, contentFingerprint }) => visible(JSON.stringify({ path, weakness, fingerprint, contentFingerprint })));
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;

  return `{\n  "formatVersion": ${formatVersion},\n  "findings": ${list}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
