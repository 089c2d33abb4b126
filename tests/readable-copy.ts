import { chmodSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeTree } from './make-tree.ts';
import { cli } from './run-cli.ts';

/** A copy of the built command that every user may read, wherever the project lies. */
export function readableCopy(): string {
  const folder = makeTree({ 'package.json': readFileSync(path.join(path.dirname(cli), '..', 'package.json')) });
  chmodSync(folder, 0o755);
  cpSync(path.dirname(cli), path.join(folder, 'dist'), { recursive: true });
  return path.join(folder, 'dist', path.basename(cli));
}

/** How to run the command so that permissions mean something: they mean nothing to root, so then as nobody. */
export function withoutPrivileges(): { readonly uid?: number; readonly gid?: number; readonly command?: string } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534, command: readableCopy() } : {};
}
