import path from 'node:path';
import type { EngineName, UnreadFile } from './finding.ts';
import { cachedConcern } from './cache/cached-concern.ts';
import type { ResultCache } from './cache/result-cache.ts';
import { InboundSigns } from './listeners/inbound-signs.ts';
import type { Shard } from './shard.ts';
import { concernsConfiguration } from './config-files/concerns-configuration.ts';
import type { Format } from './config-files/file-kinds.ts';
import { concernsEngine } from './targets/concerns-engine.ts';
import { fileType } from './targets/file-types.ts';
import { filesOf, withSlash } from './targets/files-of.ts';
import { inspectFile } from './targets/inspect-file.ts';
import { ownTest } from './targets/own-test.ts';
import { readErrorReason } from './targets/read-error-reason.ts';
import { Skips } from './targets/skips.ts';
import { suppressesRule } from './targets/suppresses-rule.ts';
import { turns } from './targets/turns.ts';

/** What to look at. All paths are absolute, without symbolic links. */
export interface TargetOptions {
  readonly root: string;
  /** Files and folders that exist, at or below the root. */
  readonly paths: readonly string[];
  /** Engines whose files are wanted. */
  readonly engines: readonly EngineName[];
  /** Globs as in `.gitignore`, relative to the root; they hold for named paths, too. */
  readonly exclude?: readonly string[] | undefined;
  /** Whether a file is wanted, by its absolute path with forward slashes; all are, if not given. */
  readonly only?: ((file: string) => boolean) | undefined;
  /** Which projects are wanted; all are, if not given. */
  readonly part?: { readonly shard: Shard; readonly projectOf: (file: string) => string } | undefined;
  /** What was known of texts after earlier scans. */
  readonly cache?: ResultCache | undefined;
  /** Called with the number of files read so far, after each of them. */
  readonly onFile?: ((files: number) => void) | undefined;
  /** Called for each engine when all of its files have been read, and some while others still are. */
  readonly onCandidates?: ((engine: EngineName, candidates: readonly string[]) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What one walk found. Paths in `candidates` are absolute, all others relative to the root with forward slashes. */
export interface Targets {
  /** For each engine, the files in which its rules can report something, in the order of the walk. */
  readonly candidates: Readonly<Record<EngineName, readonly string[]>>;
  /** Python files that are no candidates, but hold a comment that may name one of our rules. */
  readonly commented: readonly string[];
  /** Files that were read in full, candidates or not, relative to the root. */
  readonly inspected: ReadonlySet<string>;
  /** How many files were looked at. */
  readonly files: number;
  /** Files and folders that could not be read, and why. */
  readonly unread: readonly UnreadFile[];
  readonly skipped: ReturnType<Skips['list']>;
  /** Signs of servers and proxies; none where only changed files are wanted, for the others may hold a proxy. */
  readonly inbound: InboundSigns;
}

/** Semgrep takes longest, so its files come first: it can start while the others are read. */
const turnOf: readonly EngineName[] = ['semgrep', 'eslint'];

/**
 * Walks the paths once for all engines, and reads each file once. A path that was named is scanned even if it is
 * git-ignored, vendored or a bundle.
 *
 * @throws the signal's reason when it is aborted
 */
export async function findTargets(options: TargetOptions): Promise<Targets> {
  const candidates: Record<EngineName, string[]> = { eslint: [], semgrep: [] };
  const commented: string[] = [];
  const inspected = new Set<string>();
  const unread: UnreadFile[] = [];
  const skips = new Skips();
  const inbound = new InboundSigns();
  const files: Record<EngineName, Map<string, FileToRead>> = { eslint: new Map(), semgrep: new Map() };
  let filesRead = 0;
  const root = withSlash(options.root);
  const giveWay = turns(options.signal);
  const isOwn = await ownTest(options, giveWay);
  const skip: Skips['add'] = (reason, file) => {
    if (isOwn(file)) {
      skips.add(reason, file.slice(root.length));
    }
  };
  const addUnread = (folder: string, error: unknown) => {
    if (isOwn(folder)) {
      unread.push({ path: folder.slice(root.length) || '.', reason: readErrorReason(error) });
    }
  };

  for (const { file, isNamed } of filesOf(options, skip, addUnread)) {
    const { engine, format } = fileType(file) ?? {};

    if (!isOwn(file) || options.only?.(file) === false) {
      continue;
    }
    if (engine === undefined) {
      skip('file types no engine reads', file);
    } else if (options.engines.includes(engine) && !files[engine].has(file)) {
      files[engine].set(file, { format, isNamed });
    }
    await giveWay();
  }
  for (const engine of turnOf) {
    for (const [file, { format, isNamed }] of files[engine]) {
      const seenIn = { comment: false };
      const isConcerned = (text: string): boolean => {
        seenIn.comment ||= engine === 'semgrep' && suppressesRule(text);

        if (options.only === undefined) {
          inbound.see({ file, engine, format }, text);
        }
        const test = () => (format === undefined ? concernsEngine[engine](text) : concernsConfiguration(text, format));
        return options.cache ? cachedConcern(format ?? engine, text, options.cache, test) : test();
      };
      const verdict = inspectFile(file, isConcerned, isNamed);

      if (verdict.kind === 'candidate' || verdict.kind === 'no token') {
        inspected.add(file.slice(root.length));
      }
      if (verdict.kind === 'no token' && seenIn.comment) {
        commented.push(path.normalize(file));
      }
      if (verdict.kind === 'candidate') {
        candidates[engine].push(path.normalize(file));
      } else if (verdict.kind === 'skipped') {
        skip(verdict.reason, file);
      } else if (verdict.kind === 'unread') {
        unread.push({ path: file.slice(root.length), reason: verdict.reason });
      }
      filesRead += 1;
      options.onFile?.(filesRead);
      await giveWay();
    }
    options.onCandidates?.(engine, candidates[engine]);
  }
  return { candidates, commented, inspected, files: filesRead, unread, skipped: skips.list(), inbound };
}

/** What is known of a file before it is read. */
interface FileToRead {
  /** Of one that is no code. */
  readonly format: Format | undefined;
  readonly isNamed: boolean;
}
