import { cpSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSemgrep } from '../../src/engines/semgrep/find-semgrep.ts';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { run } from './run.ts';
import { startSemgrepEditor, type SemgrepEditor } from './semgrep-language-server.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const folder = temporaryFolder();
const server = path.join(folder, 'server');
const badPython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';

let editor: SemgrepEditor;

beforeAll(async () => {
  writeFiles(server, { 'src/inventory.py': badPython, 'src/billing.py': 'import httpx\n\nclient = httpx.AsyncClient()\n', 'examples/client.py': badPython, 'tests/test_inventory.py': badPython });
  cpSync(path.join(project, 'semgrep', 'mcp-tls.yaml'), path.join(server, 'mcp-tls.yaml'));
  expect(await run(server, 'git', ['init', '--quiet'])).toMatchObject({ status: 0 });
  const semgrep = await findSemgrep({ install: true, notice: console.info, env: process.env });
  editor = await startSemgrepEditor(semgrep, server, 'mcp-tls.yaml', {
    SEMGREP_SETTINGS_FILE: path.join(folder, 'settings.yml'),
    SEMGREP_ENABLE_VERSION_CHECK: '0',
    SEMGREP_APP_TOKEN: undefined,
  });
});
afterAll(() => editor.close());

describe('in an editor with Semgrep\'s language server and our file, without a login', () => {
  it('Python is underlined where the value stands, as an error in production code, with our message and a fix', async () => {
    const { diagnostics, actions } = await editor.open('src/inventory.py');
    const range = { start: { line: 2, character: 34 }, end: { line: 2, character: 39 } };

    expect(diagnostics).toMatchObject([
      {
        range,
        severity: DiagnosticSeverity.Error,
        source: 'Semgrep',
        code: 'verify-keyword-unverified-certificate',
        message: expect.stringMatching(/^The server certificate is not verified: remove `verify=False`/),
      },
    ]);
    expect(actions.flatMap(({ edit }) => Object.values(edit?.changes ?? {}))).toEqual([[{ range, newText: 'True' }]]);
  });

  it('it is a warning in an example', async () => {
    const { diagnostics } = await editor.open('examples/client.py');
    expect(diagnostics).toMatchObject([{ severity: DiagnosticSeverity.Warning, code: 'medium.verify-keyword-unverified-certificate' }]);
  });

  it.each(['tests/test_inventory.py', 'src/billing.py'])('nothing is underlined in %s', async (file) => {
    expect((await editor.open(file)).diagnostics).toEqual([]);
  });
});
