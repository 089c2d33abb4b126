import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installProject } from './install-project.ts';
import { startEditor, type Editor } from './language-server.ts';

const page = 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-unverified-certificate.md';

describe.each([
  { name: 'ESLint 9', eslint: 'eslint@9.39.5' },
  { name: 'ESLint 10', eslint: 'eslint@10.15.0' },
])('in an editor, with $name', ({ eslint }) => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await startEditor(
      await installProject('typescript', [eslint, 'typescript@6.0', 'typescript-eslint@8.72.0', '@types/node@20']),
    );
  });
  afterAll(() => editor.close());

  it('the option is underlined as an error in production code, and links to the page of its rule', async () => {
    const file = await editor.open('src/inventory.ts');

    expect(await file.diagnostics()).toMatchObject([
      {
        range: { start: { line: 6, character: 19 }, end: { line: 6, character: 44 } },
        severity: DiagnosticSeverity.Error,
        message: 'The server certificate is not verified: remove `rejectUnauthorized`, or trust a private CA with `ca`.',
        source: 'eslint',
        code: 'mcp-tls/no-unverified-certificate',
        codeDescription: { href: page },
      },
    ]);
  });

  it('it is a warning in an example', async () => {
    const file = await editor.open('examples/client.ts');
    expect(await file.diagnostics()).toMatchObject([
      { range: { start: { line: 2, character: 39 } }, severity: DiagnosticSeverity.Warning, code: 'mcp-tls/no-unverified-certificate' },
    ]);
  });

  it('nothing is underlined in a test', async () => {
    const file = await editor.open('tests/inventory.ts');
    expect(await file.diagnostics()).toEqual([]);
  });

  it.each([
    { title: /^Verify against a private CA/, code: /https\.get\(url, \{ ca: process\.env\.TLS_CA_PEM \}/ },
    { title: /^Set `rejectUnauthorized` to `true`/, code: /https\.get\(url, \{ rejectUnauthorized: true \}/ },
  ])('the quick fix $title leaves code without the finding', async ({ title, code }) => {
    const file = await editor.open('src/inventory.ts');
    await file.fix(title);

    expect(file.text()).toMatch(code);
    expect(await file.diagnostics()).toEqual([]);
  });
});
