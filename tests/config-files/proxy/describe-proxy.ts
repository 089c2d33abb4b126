import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/config-files/file-kinds.ts';
import type { ProxyFinding } from '../../../src/config-files/proxy/proxy-finding.ts';
import { readers } from '../../../src/config-files/readers.ts';
import type { Read, Reading } from '../../../src/config-files/reading.ts';
import { expectLookedAt } from '../expect-looked-at.ts';

/** A file and what is found in it: `<guilty text>: <weakness>`, in the order of the source. */
export interface ProxyCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
}

/** Names of files whose formats are not named by an extension. */
const names: Partial<Record<Format, string>> = { nginx: 'server.conf', caddyfile: 'Caddyfile' };

/** Tests what a judge finds in files, each finding with the text that it points at. */
export function describeProxy(title: string, format: Format, judge: (reading: Reading) => readonly ProxyFinding[], cases: readonly ProxyCase[]): void {
  describe(title, () => {
    it.each(cases)('$name', ({ text, found }) => {
      expect(judge(readingOf(readers[format](text))).map((finding) => `${textAt(text, finding)}: ${finding.weakness}`)).toEqual(found);
    });

    it.each(cases.filter(({ found }) => found.length > 0))('is looked at: $name', ({ text }) => {
      expect(expectLookedAt(text, names[format] ?? `config.${format}`)).toBeGreaterThan(0);
    });
  });
}

/** @throws Error when the file could not be read */
export function readingOf(read: Read): Reading {
  if (!read.ok) {
    throw new Error(`${read.line}:${read.column}: ${read.reason}`);
  }
  return read.reading;
}

function textAt(text: string, { start, end }: ProxyFinding): string {
  return start.line === end.line ? (text.split('\n')[start.line - 1] ?? '').slice(start.column - 1, end.column - 1) : '(several lines)';
}
