import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  NotificationType0,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import type { Semgrep } from '../../src/engines/semgrep/find-semgrep.ts';

/** Semgrep's own language server, with one folder open and rules from one file. */
export interface SemgrepEditor {
  /** Opens a file, given by its path in the folder; gives what is underlined then, and what is offered for it. */
  open(file: string): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly actions: readonly CodeAction[] }>;
  close(): Promise<void>;
}

const rulesRefreshed = new NotificationType0('semgrep/rulesRefreshed');

/**
 * Starts `semgrep lsp` with the settings that Semgrep's extension sends, and nobody logged in.
 *
 * @param config what `semgrep.scan.configuration` holds
 */
export async function startSemgrepEditor({ command: [program, ...first] }: Semgrep, folder: string, config: string, env: Readonly<Record<string, string | undefined>>): Promise<SemgrepEditor> {
  const child = spawn(program, [...first, 'lsp'], { cwd: folder, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const workspaceFolder = { uri: pathToFileURL(folder).href, name: 'project' };
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const refreshed = new Promise<void>((resolve) => connection.onNotification(rulesRefreshed, resolve));

  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still requires it
    rootUri: workspaceFolder.uri,
    workspaceFolders: [workspaceFolder],
    capabilities: {},
    initializationOptions: {
      scan: { configuration: [config], exclude: [], include: [], jobs: 1, maxMemory: 0, maxTargetBytes: 0, onlyGitDirty: false, ci: false },
      metrics: { enabled: false },
      doHover: false,
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await refreshed;

  return {
    async open(file) {
      const absolute = path.join(folder, file);
      const uri = pathToFileURL(absolute).href;
      const text = readFileSync(absolute, 'utf8');
      const published = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'python', version: 1, text } });
      const diagnostics = await published;
      const [first] = diagnostics;
      const range = first?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [...diagnostics] } });
      return { diagnostics, actions: (actions ?? []) as CodeAction[] };
    },
    async close() {
      const exited = once(child, 'exit');
      connection.dispose();
      // It does not end on the protocol's `exit`.
      child.kill();
      await exited;
    },
  };
}
