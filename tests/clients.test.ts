import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { environmentSwitches } from '../src/catalogue/environment-switches.ts';
import { insecureCalls } from '../src/catalogue/insecure-calls.ts';
import { insecureCommands } from '../src/catalogue/insecure-commands.ts';
import { insecureOptions } from '../src/catalogue/insecure-options.ts';
import { insecureTexts } from '../src/catalogue/insecure-texts.ts';
import { javascriptTokens } from '../src/catalogue/javascript-tokens.ts';
import { mcpTransports } from '../src/catalogue/mcp-transports.ts';
import plugin from '../src/index.ts';

const root = new URL('clients/', import.meta.url);
const files = readdirSync(root);
const annotation = /^\s*(?:\? )?\/\/ (ruleid|ok): (no-[\w-]+)$/;

/** What the tables say each client reads. */
const rows: readonly { readonly client: string; readonly name: string }[] = [
  ...insecureOptions.flatMap(({ name, clients }) => clients.map((client) => ({ client, name }))),
  ...environmentSwitches.flatMap(({ name, clients }) => clients.map((client) => ({ client, name }))),
  ...insecureCalls.flatMap(({ method, clients }) => clients.map((client) => ({ client, name: method }))),
  ...insecureTexts.flatMap(({ token, clients }) => clients.map((client) => ({ client, name: token }))),
  ...insecureCommands.map(({ program }) => ({ client: program, name: program })),
  ...[...mcpTransports].flatMap(([name, packages]) => packages.map((client) => ({ client, name }))),
];
const clients = [...new Set(rows.map(({ client }) => client))].sort();

describe.each(files)('%s', (file) => {
  const code = readFixture(file);
  const expected = annotated(code, 'ruleid');

  it('is reported exactly where it is annotated, by `recommended` and by `strict`', () => {
    expect(lint(code, file, plugin.configs.recommended)).toEqual(expected.filter((each) => !/no-(?:useless-tls-option|suppressed-tls-warning)$/.test(each)));
    expect(lint(code, file, plugin.configs.strict)).toEqual(expected);
  });

  it('shows how it is done wrong, and how right', () => {
    expect(expected).not.toEqual([]);
    expect(annotated(code, 'ok')).not.toEqual([]);
    expect(code.split('\n').length, 'lines').toBeLessThanOrEqual(41);
  });

  it('is let through by the prefilter', () => {
    expect(javascriptTokens.filter((token) => code.includes(token))).not.toEqual([]);
  });
});

it.each(files.filter((file) => /\.c?js$/.test(file)))('%s is reported the same through ESLint\'s own parser', (file) => {
  const code = readFixture(file);
  expect(lint(code, file, plugin.configs.strict, false)).toEqual(annotated(code, 'ruleid'));
});

it('every client of the tables has a fixture, and every fixture a client', () => {
  expect(files.map((file) => file.slice(0, -extname(file).length)).sort()).toEqual(clients.map(fixtureOf).sort());
});

describe.each(clients)('the fixture of %s', (client) => {
  const file = files.find((name) => name.slice(0, -extname(name).length) === fixtureOf(client)) ?? '';

  it.each(rows.filter((row) => row.client === client))('shows $name', ({ name }) => {
    expect(readFixture(file)).toContain(name);
  });
});

/** `@grpc/grpc-js` has `grpc__grpc-js`, `node:tls` has `node-tls`. */
function fixtureOf(client: string): string {
  return client.replace(/^@/, '').replace('/', '__').replace(':', '-');
}

function readFixture(file: string): string {
  return readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n');
}

/** Lines and rules of the annotations, each of which speaks of the line below it. */
function annotated(code: string, kind: 'ruleid' | 'ok'): readonly string[] {
  return code.split('\n').flatMap((text, index) => {
    const [, written, rule] = annotation.exec(text) ?? [];
    return written === kind ? [`${index + 2} mcp-tls/${rule}`] : [];
  });
}

function lint(code: string, file: string, preset: Linter.Config[], withTypeScript = true): readonly string[] {
  const languageOptions: Linter.LanguageOptions = {
    sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
    ...(withTypeScript ? { parser, parserOptions: { ecmaFeatures: { jsx: file.endsWith('x') } } } : {}),
  };
  const messages = new Linter().verify(code, [{ files: ['**/*.{js,cjs,ts,tsx}'], languageOptions }, ...preset], `src/${file}`);
  return messages.map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);
}
