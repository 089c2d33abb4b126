import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  type ClientCapabilities,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { project } from '../../tools/packaging/build-if-stale.ts';

const server = path.join(project, 'node_modules', 'vscode-langservers-extracted', 'bin', 'vscode-eslint-language-server');

/** What VS Code sends when its user has set nothing. */
const settings = {
  validate: 'on',
  useESLintClass: true,
  experimental: {},
  packageManager: 'npm',
  nodePath: null,
  options: {},
  run: 'onType',
  quiet: false,
  onIgnoredFiles: 'off',
  rulesCustomizations: [],
  problems: { shortenToSingleLine: false },
  workingDirectory: { mode: 'location' },
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
  codeActionOnSave: { mode: 'all' },
};

/** What editors call the languages. */
const languageIds: Readonly<Record<string, string>> = { '.json': 'json', '.jsx': 'javascriptreact', '.ts': 'typescript', '.tsx': 'typescriptreact' };

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** An editor with one folder open. */
export interface Editor {
  /** Opens a file, given by its path in the folder, as it is on the disk. */
  open(file: string): Promise<OpenFile>;
  close(): Promise<void>;
}

export interface OpenFile {
  /** The text as it stands in the editor. */
  text(): string;
  /** What is underlined. */
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** Applies the first quick fix whose title matches, of those that are offered for any diagnostic. */
  fix(title: RegExp): Promise<void>;
}

/** Starts the ESLint language server that editors use, and speaks its protocol. */
export async function startEditor(folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const workspaceFolder = { uri: pathToFileURL(folder).href, name: 'project' };
  const opened = new Set<string>();
  let edits: readonly TextEdit[] = [];

  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ ...settings, workspaceFolder })));
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edits = (edit.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change)).flatMap((change) => change.edits as TextEdit[]);
    return { applied: true };
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still requires it
    rootUri: workspaceFolder.uri,
    workspaceFolders: [workspaceFolder],
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    async open(file) {
      const uri = pathToFileURL(path.join(folder, file)).href;
      const languageId = languageIds[path.extname(file)] ?? 'javascript';
      let document = TextDocument.create(uri, languageId, 1, readFileSync(path.join(folder, file), 'utf8'));

      if (opened.has(uri)) {
        await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
      }
      opened.add(uri);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: document.version, text: document.getText() },
      });

      const diagnostics = async (): Promise<Diagnostic[]> => {
        const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        return report.kind === 'full' ? report.items : [];
      };

      return {
        text: () => document.getText(),
        diagnostics,
        async fix(title) {
          const offered = await connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri },
            range: { start: document.positionAt(0), end: document.positionAt(document.getText().length) },
            context: { diagnostics: await diagnostics(), only: ['quickfix'] },
          });
          const command = offered?.filter((action) => CodeAction.is(action)).find((action) => title.test(action.title))?.command;

          if (command === undefined) {
            throw new Error(`There is no quick fix ${title.source}.`);
          }
          await connection.sendRequest(ExecuteCommandRequest.type, { command: command.command, arguments: command.arguments ?? [] });
          document = TextDocument.create(uri, languageId, document.version + 1, TextDocument.applyEdits(document, [...edits]));
          await connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version: document.version },
            contentChanges: [{ text: document.getText() }],
          });
        },
      };
    },
    async close() {
      const exited = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
      connection.dispose();
    },
  };
}
