import { readdirSync, readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { javascriptTokenGroups, javascriptTokens } from '../../src/catalogue/javascript-tokens.ts';
import { groupFilter } from '../../src/token-filter.ts';
import { rules } from '../../src/rules/index.ts';

const fixtures = new URL('../clients/', import.meta.url);

describe.each(Object.entries(rules))('%s', (_name, rule) => {
  it('listens to nothing in a file without a token', () => {
    expect(listenersOf(rule, "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; new McpServer({ name: 'x', version: '1' })")).toEqual([]);
  });

  it('listens in a file with one', () => {
    expect(listenersOf(rule, 'new https.Agent({ rejectUnauthorized: true })')).not.toEqual([]);
  });
});

it('no token is so short, or so common, that every file holds it', () => {
  expect(javascriptTokens.filter((token) => token.length < 4)).toEqual([]);
  const words = "import { fetch, Agent } from 'lib'; export const secure = trust(ssl, secure, verify, request, http, https, client, server, options)";
  expect(javascriptTokens.filter((token) => words.includes(token))).toEqual([]);
});

it('no token is twice there', () => {
  expect(new Set(javascriptTokens).size).toBe(javascriptTokens.length);
});

it.each(readdirSync(fixtures))('%s holds a token', (file) => {
  const code = readFileSync(new URL(file, fixtures), 'utf8');
  expect(groupFilter(javascriptTokenGroups)(code)).toBe(true);
});

/** Names of the nodes that a rule asks to be shown in a file. */
function listenersOf(rule: { create(context: never): TSESLint.RuleListener }, code: string): readonly string[] {
  let listeners: readonly string[] = [];
  const spy: Rule.RuleModule = {
    create(context) {
      listeners = Object.keys(rule.create(Object.create(context) as never));
      return {};
    },
  };
  const messages = new Linter().verify(code, [{ languageOptions: { parser }, plugins: { spy: { rules: { spy } } }, rules: { 'spy/spy': 'error' } }]);
  expect(messages).toEqual([]);
  return listeners;
}
