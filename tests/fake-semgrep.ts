import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTree } from './make-tree.ts';

/** A Semgrep that tells its version, writes down its process, and does what the shell commands say. */
export function fakeSemgrep(commands: string): { readonly env: Record<string, string>; readonly process: string } {
  const folder = makeTree({});
  const [program, pid] = [path.join(folder, 'semgrep'), path.join(folder, 'pid')];
  writeFileSync(program, `#!/bin/sh\ncase "$*" in *--version*) echo 1.178.0; exit;; esac\necho $$ > '${pid}.new' && mv '${pid}.new' '${pid}'\n${commands}\n`);
  chmodSync(program, 0o755);
  return { env: { MCP_TLS_SEMGREP: program }, process: pid };
}
