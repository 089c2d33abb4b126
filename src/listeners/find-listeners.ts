import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cachedLines } from '../cache/cached-lines.ts';
import type { ResultCache } from '../cache/result-cache.ts';
import { compareText } from '../compare-text.ts';
import { posixPath } from '../posix-path.ts';
import type { Listener } from '../report.ts';
import type { InboundSigns } from './inbound-signs.ts';

/** Where servers are looked for. */
export interface ListenerOptions {
  /** Absolute path. */
  readonly root: string;
  /** Files and folders that were scanned; of a project that was not scanned as a whole, nothing is said. */
  readonly paths: readonly string[];
  readonly projectOf: (file: string) => string;
  /** Whether a file (absolute path) holds production code. */
  readonly counts: (file: string) => boolean;
  /** What files said in earlier scans. */
  readonly cache?: ResultCache | undefined;
}

/**
 * MCP servers that listen beyond this machine, in projects that show neither TLS of their own nor a proxy, in the order of
 * their places. A file that vanished or cannot be read says nothing.
 */
export async function findListeners({ servers, proxies }: InboundSigns, { root, paths, projectOf, counts, cache }: ListenerOptions): Promise<readonly Listener[]> {
  const safe = new Set([...proxies, ...servers.flatMap(({ file, hasTls }) => (hasTls ? [file] : []))].map(projectOf));
  const asked = servers.map(({ file }) => file).filter((file) => !safe.has(projectOf(file)) && isWhole(projectOf(file), paths) && counts(file));

  const found = await Promise.all(
    asked.map(async (file) => {
      const text = await readFile(file, 'utf8').catch(() => '');
      const read = () => linesIn(text, file);
      const lines = await (cache ? cachedLines(path.extname(file), text, cache, read) : read());
      return lines.map((line) => ({ path: posixPath(root, file), line }));
    }),
  );
  return found.flat().sort((a, b) => compareText(a.path, b.path) || a.line - b.line);
}

/** The parsers are loaded only where there is something to parse. */
async function linesIn(text: string, file: string): Promise<readonly number[]> {
  if (file.endsWith('.py')) {
    return (await import('./python-listeners.ts')).pythonListeners(text);
  }
  return (await import('./javascript-listeners.ts')).javascriptListeners(text, file);
}

function isWhole(project: string, paths: readonly string[]): boolean {
  return paths.some((scanned) => !path.relative(scanned, project).startsWith('..'));
}
