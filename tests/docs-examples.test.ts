import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { weaknessIds } from '../src/weakness.ts';

const example = /<!-- (incorrect|correct) -->\n```ts\n([\s\S]*?)```/g;
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.strict];

describe.each(weaknessIds)('the TypeScript examples of %s', (weakness) => {
  const rule = `mcp-tls/no-${weakness}`;
  const page = readFileSync(new URL(`../docs/rules/no-${weakness}.md`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const examples = [...page.matchAll(example)].map(([, kind = '', code = '']) => ({ kind, code }));

  it.each(examples.filter(({ kind }) => kind === 'correct'))('nothing is reported: $code', ({ code }) => {
    expect(lint(code)).toEqual([]);
  });

  it.runIf(plugin.rules?.[`no-${weakness}`]).each(examples.filter(({ kind }) => kind === 'incorrect'))(
    'the weakness is reported: $code',
    ({ code }) => {
      expect(lint(code)).toContain(rule);
    },
  );
});

function lint(code: string): readonly string[] {
  return new Linter().verify(code, config, 'src/example.ts').map(({ ruleId, message }) => ruleId ?? message);
}
