import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/** What was kept for a key, as it is written, and the last day on which it was of use (YYYY-MM-DD). */
export interface Entry {
  readonly day: string;
  readonly json: string;
}

const format = 'mcp-tls results 1';
const line = /^([0-9a-f]{64}) (\d{4}-\d\d-\d\d) ([[{].*[\]}])$/;

/**
 * Reads a file of results.
 *
 * @returns the entries by key; none where there is no file; or why it cannot be used
 */
export function readCacheFile(file: string): ReadonlyMap<string, Entry> | string {
  if (!existsSync(file)) {
    return new Map();
  }
  const stats = statSync(file);
  const { uid } = userInfo();

  if (!stats.isFile() || (uid >= 0 && stats.uid !== uid && stats.uid !== 0)) {
    return stats.isFile() ? 'belongs to another user' : 'is not a file';
  }
  const text = read(file);
  const [head, body] = [text?.slice(0, text.indexOf('\n')), text?.slice(text.indexOf('\n') + 1)];

  if (body === undefined || !head?.startsWith(`${format} `)) {
    return text === undefined ? 'cannot be read' : 'is of another program or version';
  }
  const entries = new Map<string, Entry>();

  for (const source of head === headOf(body) ? body.split('\n').slice(0, -1) : ['']) {
    const [, key, day, json] = line.exec(source) ?? [];

    if (key === undefined || day === undefined || json === undefined) {
      return 'is damaged';
    }
    entries.set(key, { day, json });
  }
  return entries;
}

/**
 * Writes a whole file or none. Only one process may do so at a time.
 *
 * @throws Error of the file system
 */
export function writeCacheFile(file: string, entries: ReadonlyMap<string, Entry>): void {
  const body = [...entries].map(([key, { day, json }]) => `${key} ${day} ${json}\n`).join('');
  writeFileSync(`${file}.tmp`, `${headOf(body)}\n${body}`, { mode: 0o600 });
  renameSync(`${file}.tmp`, file);
}

/** The first line: what this is, and a checksum of all that follows. */
function headOf(body: string): string {
  return `${format} ${createHash('sha256').update(body).digest('hex')}`;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
