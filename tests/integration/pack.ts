import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import type { TestProject } from 'vitest/node';
import { buildIfStale, project } from '../../tools/packaging/build-if-stale.ts';

/** The package as it would be published. */
interface Packed {
  /** Absolute path. */
  readonly tarball: string;
  /** Paths of the files in it, sorted. */
  readonly files: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Packs the package once for all tests. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  buildIfStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'mcp-tls-pack-'));
  const { stdout } = await execa('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: project });
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(stdout);

  provide('packed', { tarball: path.join(folder, filename), files: files.map((file) => file.path).sort() });
  return () => rmSync(folder, { recursive: true, force: true });
}
