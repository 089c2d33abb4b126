import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installProject } from './install-project.ts';
import { startEditor, type Editor } from './language-server.ts';

const page = 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/';

describe.each([
  { name: 'ESLint 9', eslint: 'eslint@9.39.5' },
  { name: 'ESLint 10', eslint: 'eslint@10.15.0' },
])('in an editor, with $name and @eslint/json', ({ eslint }) => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await startEditor(await installProject('configuration', [eslint, '@eslint/json@2.1.1']));
  });
  afterAll(() => editor.close());

  it.each([
    { file: '.mcp.json', line: 5, from: 47, to: 50, code: 'no-global-tls-bypass' },
    { file: '.vscode/mcp.json', line: 3, from: 42, to: 66, code: 'no-cleartext-transport' },
    { file: 'Dockerfile', line: 1, from: 24, to: 54, code: 'no-global-tls-bypass' },
  ])('the value is underlined as an error: $file', async ({ file: name, line, from, to, code }) => {
    const file = await editor.open(name);
    expect(await file.diagnostics()).toMatchObject([
      {
        range: { start: { line, character: from }, end: { line, character: to } },
        severity: DiagnosticSeverity.Error,
        source: 'eslint',
        code: `mcp-tls/${code}`,
        codeDescription: { href: `${page}${code}.md` },
      },
    ]);
  });

  it('it is a warning in an example', async () => {
    const file = await editor.open('examples/.mcp.json');
    expect(await file.diagnostics()).toMatchObject([{ severity: DiagnosticSeverity.Warning, code: 'mcp-tls/no-global-tls-bypass' }]);
  });

  it('the manifest is linted, and has nothing', async () => {
    const file = await editor.open('package.json');
    expect(await file.diagnostics()).toEqual([]);
  });
});
