import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { readCacheFile, writeCacheFile, type Entry } from './cache-file.ts';
import { rulesDigest } from './rules-digest.ts';

/** How long something is kept that no scan asks for. Days. */
const keptDays = 30;

/** How much is kept at most. */
const mostEntries = 250_000;

/** A lock whose owner has not touched it for this long (in milliseconds) belongs to a run that was cut off. */
const stale = 10_000;

/** What stands for the file's own path in what is kept, since files with the same content share it; no text of people holds it. */
const itself = '\0file';

/** What earlier scans found out, by key. */
export interface ResultCache {
  /** Digest of everything that decides over results but the files and Semgrep. */
  readonly rules: string;
  /** What was kept for a key, as it is for this file (absolute path). */
  readonly find: <Value>(key: string, file: string, isValid: (value: unknown) => value is Value) => Value | undefined;
  readonly keep: (key: string, file: string, value: object) => void;
  /** Writes what is new, beside what other runs have written meanwhile. That it cannot is no error, but a notice. */
  readonly save: () => Promise<void>;
}

/** Where results are kept, and whom to tell what is wrong with them. */
export interface CacheOptions {
  /** Absolute path. */
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly notice: (line: string) => void;
}

/** Opens the results of earlier scans. A file that is damaged or foreign is not used, and written anew. */
export function openCache({ file, today, notice }: CacheOptions): ResultCache {
  const known = readEntries(file, notice);
  const fresh = new Map<string, Entry>();

  return {
    rules: rulesDigest(),
    find: (key, path, isValid) => {
      const entry = known.get(key);
      const value = entry && parse(entry.json, path);

      if (entry === undefined || !isValid(value)) {
        if (entry !== undefined) {
          notice(`The cache ${file} holds something that is no result; it is not used.`);
        }
        return undefined;
      }
      if (entry.day !== today) {
        fresh.set(key, { ...entry, day: today });
      }
      return value;
    },
    keep: (key, path, value) => {
      fresh.set(key, { day: today, json: JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.replaceAll(path, itself) : part)) });
    },
    save: async () => {
      if (fresh.size > 0) {
        await write(file, fresh, today).catch((error: unknown) => {
          notice(`The cache ${file} was not written (${error instanceof Error ? error.message : String(error)}).`);
        });
      }
    },
  };
}

function readEntries(file: string, notice: (line: string) => void): ReadonlyMap<string, Entry> {
  const entries = readCacheFile(file);

  if (typeof entries === 'string') {
    notice(`The cache ${file} ${entries}; it is not used, and written anew.`);
    return new Map();
  }
  return entries;
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json, (_, part: unknown) => (typeof part === 'string' ? part.replaceAll(itself, () => file) : part));
  } catch {
    return undefined;
  }
}

async function write(file: string, fresh: ReadonlyMap<string, Entry>, today: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const release = await lock(file, { realpath: false, lockfilePath: `${file}.lock`, stale, retries: { retries: 40, minTimeout: 20, maxTimeout: 500 } });

  try {
    const there = readCacheFile(file);
    const all = [...new Map([...(typeof there === 'string' ? [] : there), ...fresh])];
    const oldest = new Date(Date.parse(today) - keptDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const recent = all.filter(([, { day }]) => day >= oldest && day <= today).sort(([, a], [, b]) => (a.day < b.day ? 1 : -1));
    writeCacheFile(file, new Map(recent.slice(0, mostEntries)));
  } finally {
    await release();
  }
}
