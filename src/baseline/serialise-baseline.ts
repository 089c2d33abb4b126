import { compareText } from '../compare-text.ts';
import { visible } from '../formatters/visible.ts';
import { formatVersion, type BaselineEntry } from './entry.ts';

/** A baseline as text: one line for each entry, in an order that depends on nothing but the entries. */
export function serialiseBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((a, b) => compareText(a.path, b.path) || compareText(a.weakness, b.weakness) || compareText(a.fingerprint, b.fingerprint))
    .map(({ path, weakness, fingerprint, contentFingerprint }) => visible(JSON.stringify({ path, weakness, fingerprint, contentFingerprint })));
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;

  return `{\n  "formatVersion": ${formatVersion},\n  "findings": ${list}\n}\n`;
}
