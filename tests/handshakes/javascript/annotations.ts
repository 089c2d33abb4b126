import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../../src/index.ts';

const programs = new URL('programs/', import.meta.url);
const annotation = /^\s*\/\/ (ruleid|ok): ([\w-]+)$/;
const config: Linter.Config[] = [{ files: ['**/*.mjs'], languageOptions: { parser } }, ...plugin.configs.strict];

/** What a program says about the line below, in the form of `found`; for `ok` the rule that must stay silent. */
export function annotated(file: string): { readonly expected: readonly string[]; readonly rules: readonly string[] } {
  const annotations = readProgram(file)
    .split('\n')
    .flatMap((text, index) => {
      const [, kind, rule] = annotation.exec(text) ?? [];
      return rule ? [{ kind, rule, line: index + 2 }] : [];
    });
  return {
    expected: annotations.filter(({ kind }) => kind === 'ruleid').map(({ rule, line }) => `${line} ${rule}`),
    rules: annotations.map(({ rule }) => rule),
  };
}

/** What the plugin reports in a program, as if it were production code: `line rule` each. */
export function found(file: string): readonly string[] {
  return lint(readProgram(file)).map(({ line, rule }) => `${line} ${rule}`);
}

/** What the plugin reports in code; a complaint of ESLint itself stands in the place of a rule. */
export function lint(code: string): readonly { readonly line: number; readonly rule: string }[] {
  return new Linter().verify(code, config, 'src/server.mjs').map(({ line, ruleId, message }) => ({ line, rule: ruleId?.replace('mcp-tls/', '') ?? message }));
}

function readProgram(file: string): string {
  return readFileSync(new URL(file, programs), 'utf8');
}
