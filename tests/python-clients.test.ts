import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSemgrep } from '../src/engines/semgrep.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';

const root = new URL('python-clients/', import.meta.url);
const files = readdirSync(root).filter((file) => file.endsWith('.py'));
const place = (file: string): string => fileURLToPath(new URL(file, root));

/** What the rules report in each fixture: `line rule` each. */
let reported: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  await findTestedSemgrep();
  const { failure, unread, findings } = await runSemgrep(files.map(place), { root: tmpdir(), install: true, notice: console.info, env: process.env });
  expect({ failure, unread }).toEqual({ failure: null, unread: [] });
  reported = new Map(files.map((file) => [file, findings.filter(({ path }) => path === place(file)).map(({ start, ruleId }) => `${start.line} ${ruleId}`)]));
}, setUpTimeout);

describe.each(files)('%s', (file) => {
  const lines = readFileSync(place(file), 'utf8').split('\n');
  const expected = lines.flatMap((text, index) => {
    const [, rules] = /^\s*# ruleid: ([\w, -]+)$/.exec(text) ?? [];
    return rules?.split(', ').map((rule) => ({ line: index + 2, rule })) ?? [];
  });

  it('is reported on every line that is annotated, by the rules named there', () => {
    expect(reported.get(file)).toEqual(expect.arrayContaining(expected.map(({ line, rule }) => `${line} ${rule}`)));
  });

  it('is reported on no other line', () => {
    const found = new Set(reported.get(file)?.map((finding) => Number.parseInt(finding, 10)));
    expect([...found].sort((a, b) => a - b)).toEqual([...new Set(expected.map(({ line }) => line))]);
  });

  it('shows how it is done wrong, and how right', () => {
    expect(expected).not.toEqual([]);
    expect(lines.filter((line) => line.trim().startsWith('# ok: '))).not.toEqual([]);
  });
});
