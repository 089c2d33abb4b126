import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { findTestedSemgrep, setUpTimeout } from '../semgrep/find-tested-semgrep.ts';
import { scanTree } from '../semgrep/scan-tree.ts';
import { temporaryTree } from '../semgrep/temporary-tree.ts';

const folder = 'semgrep/rules/python';
const cases = readdirSync(folder).filter((name) => name.endsWith('.py'));

/** Functions that no rule concerns, 250 characters each. */
const filler = Array.from({ length: 2000 }, (_, index) => `def f${index}(a, b):\n    """${'long '.repeat(40)}"""\n    return a + b * ${index}\n`).join('\n');

beforeAll(findTestedSemgrep, setUpTimeout);

// Expressions that go back and forth in a long text reach a limit, and then match nothing without a word.
it('no rule loses a finding in a file of half a megabyte before and after it', { timeout: 300_000 }, async () => {
  const texts = Object.fromEntries(cases.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const long = temporaryTree(Object.fromEntries(cases.map((name) => [name, `${filler}\n${texts[name] ?? ''}\n${filler}`])));
  const offset = filler.split('\n').length;
  const placesIn = async (root: string, above: number) => {
    const { findings, unread, failure } = await scanTree(root, cases);
    const places = findings.map(({ path: file, start, ruleId }) => `${file}:${start.line - above}:${start.column} ${ruleId}`);
    return { places: places.sort(), unread: unread.filter(({ reason }) => !reason.includes('Python 2')), failure };
  };

  expect(await placesIn(long, offset)).toEqual(await placesIn(temporaryTree(texts), 0));
});
