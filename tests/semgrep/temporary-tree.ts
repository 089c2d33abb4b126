import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with some files (those under `bin/` executable), and removes it when the test ends. */
export function temporaryTree(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'mcp-tls-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);

    if (path.basename(path.dirname(file)).endsWith('bin')) {
      chmodSync(file, 0o755);
    }
  }
  return folder;
}
