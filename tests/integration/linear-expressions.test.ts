import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { javascriptTokenGroups } from '../../src/catalogue/javascript-tokens.ts';
import prefilters from '../../src/catalogue/python-prefilters.json' with { type: 'json' };
import { readExpression } from '../../src/targets/python-rules.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';

/** A regular expression, and where it stands. */
interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Longest judgement of one expression, in milliseconds. */
const timeout = 30_000;

/** Every literal in our code, whoever reads what with it. */
function literals(): readonly Expression[] {
  const folder = path.join(project, 'src');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.flatMap((name) => literalsIn(ts.createSourceFile(name, readFileSync(path.join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true)));
}

function literalsIn(file: ts.SourceFile): readonly Expression[] {
  const found: Expression[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${file.fileName}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that are not shown to take time linear in the text, each with a text that shows it; two are judged at a time. */
async function slowOnes(expressions: readonly Expression[]): Promise<readonly string[]> {
  const queue = [...expressions];
  const slow: string[] = [];

  async function work(): Promise<void> {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const result = await check(next.source, next.flags, { timeout });

      if (result.status === 'unknown') {
        slow.push(`${next.place}: not known`);
      } else if (result.status === 'vulnerable' && isSlow(next, result.attack.string)) {
        slow.push(`${next.place}: ${result.complexity.summary} on ${result.attack.pattern}`);
      }
    }
  }
  await Promise.all([work(), work()]);
  return slow.toSorted();
}

/** What was judged slow by trying texts is slow only if it is, in this engine: a text of less than 300,000 characters takes longer than this. */
function isSlow({ source, flags }: Expression, text: string): boolean {
  const started = performance.now();
  new RegExp(source, flags.replace('g', '')).test(text);
  return performance.now() - started > 250;
}

describe('regular expressions take time linear in what they read, which may be hostile and 10 MiB long', () => {
  it('in our code', async () => {
    const all = literals();
    expect(all.length).toBeGreaterThan(100);
    expect(await slowOnes(all)).toEqual([]);
  });

  it('as prefilters of the Semgrep rules', async () => {
    const all = new Map(Object.entries(prefilters).flatMap(([rule, sources]) => sources.map((source) => [source, rule])));
    expect(all.size).toBeGreaterThan(30);
    const expressions = [...all].map(([expression, place]) => ({ place, regExp: readExpression(expression) }));
    expect(await slowOnes(expressions.map(({ place, regExp: { source, flags } }) => ({ place, source, flags })))).toEqual([]);
  });

  it('as what the walk looks for in JavaScript', async () => {
    const all = javascriptTokenGroups.flatMap(({ any, and = [] }) => and.map(({ source, flags }) => ({ place: any[0] ?? '', source, flags })));
    expect(all.length).toBeGreaterThan(10);
    expect(await slowOnes(all)).toEqual([]);
  });

  it('and a slow one would be found', async () => {
    expect(await slowOnes([{ place: 'here', source: String.raw`\bverify\s*(:[^=\n]*)?=`, flags: '' }])).toEqual([expect.stringContaining('2nd degree polynomial')]);
  });
});
