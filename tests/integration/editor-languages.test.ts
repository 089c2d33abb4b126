import { cpSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { installProject } from './install-project.ts';
import { startEditor, type Editor } from './language-server.ts';

const page = 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/';

let editor: Editor;

beforeAll(async () => {
  const folder = await installProject('editor', ['eslint@10.15.0']);
  cpSync(path.join(project, 'examples', 'mcp-server', 'src'), path.join(folder, 'operations', 'src'), { recursive: true });
  editor = await startEditor(folder);
});
afterAll(() => editor.close());

describe.each([
  { language: 'JavaScript', file: 'client.js', line: 2, from: 56, to: 81, fixed: /Agent\(\{ keepAlive: true, rejectUnauthorized: true \}\)/ },
  { language: 'JSX', file: 'panel.jsx', line: 5, from: 52, to: 77, fixed: /agent=\{new https\.Agent\(\{ rejectUnauthorized: true \}\)\}/ },
])('in an editor, $language', ({ file: name, line, from, to, fixed }) => {
  it('is underlined where the option stands, as an error in production code, with the page of the rule', async () => {
    const file = await editor.open(`src/${name}`);
    expect(await file.diagnostics()).toMatchObject([
      {
        range: { start: { line, character: from }, end: { line, character: to } },
        severity: DiagnosticSeverity.Error,
        code: 'mcp-tls/no-unverified-certificate',
        codeDescription: { href: `${page}no-unverified-certificate.md` },
      },
    ]);
  });

  it('is a warning in an example, and nothing in a test', async () => {
    expect(await (await editor.open(`examples/${name}`)).diagnostics()).toMatchObject([{ severity: DiagnosticSeverity.Warning }]);
    expect(await (await editor.open(`tests/${name}`)).diagnostics()).toEqual([]);
  });

  it.each([
    { title: /^Verify against a private CA/, code: /Agent\(\{ (?:keepAlive: true, )?ca: process\.env\.TLS_CA_PEM \}\)/ },
    { title: /^Set `rejectUnauthorized` to `true`/, code: fixed },
  ])('has the quick fix $title, which leaves code without the finding', async ({ title, code }) => {
    const file = await editor.open(`src/${name}`);
    await file.fix(title);
    expect(file.text()).toMatch(code);
    expect(await file.diagnostics()).toEqual([]);
  });
});

describe('in an editor, the other languages', () => {
  it('TSX is underlined without a TypeScript of its own', async () => {
    const file = await editor.open('src/panel.tsx');
    expect(await file.diagnostics()).toMatchObject([{ range: { start: { line: 4, character: 50 } }, code: 'mcp-tls/no-unverified-certificate' }]);
  });

  it.each([
    { file: 'inventory.ts', line: 16, from: 29, to: 54, code: 'no-unverified-certificate' },
    { file: 'server.ts', line: 8, from: 0, to: 46, code: 'no-global-tls-bypass' },
  ])('the example server: $file', async ({ file: name, line, from, to, code }) => {
    const file = await editor.open(`operations/src/${name}`);
    expect(await file.diagnostics()).toMatchObject([
      {
        range: { start: { line, character: from }, end: { line, character: to } },
        severity: DiagnosticSeverity.Error,
        code: `mcp-tls/${code}`,
        codeDescription: { href: `${page}${code}.md` },
      },
    ]);
  });
});
