import path from 'node:path';
import { runSemgrep } from '../../src/engines/semgrep.ts';
import type { EngineRun } from '../../src/finding.ts';

/** A run with paths relative to the tree, and the notices it gave. */
export interface TreeRun extends EngineRun {
  readonly notices: readonly string[];
}

/**
 * Runs the engine on files of a tree, as `mcp-tls scan` does.
 *
 * @param env laid over the environment of the tests
 */
export async function scanTree(
  root: string,
  files: readonly string[],
  { env = {}, install = true }: { readonly env?: Readonly<Record<string, string>>; readonly install?: boolean } = {},
): Promise<TreeRun> {
  const notices: string[] = [];
  const run = await runSemgrep(
    files.map((file) => path.join(root, file)),
    { root, install, notice: (line) => notices.push(line), env: { ...process.env, ...env } },
  );
  const relative = <Placed extends { readonly path: string }>(placed: Placed): Placed => ({ ...placed, path: path.relative(root, placed.path) });

  return {
    ...run,
    read: run.read.map((file) => path.relative(root, file)),
    unread: run.unread.map(relative),
    findings: run.findings.map(relative),
    suppressed: run.suppressed.map(relative),
    notices,
  };
}
