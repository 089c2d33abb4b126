import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { gitDirectory } from './git-directory.ts';
import { readRegularFile } from './read-regular-file.ts';
import { readTrackedFiles, type TrackedFiles } from './tracked-files.ts';

/** The rules of one ignore file, for the paths below `base` (absolute, forward slashes, with the last one). */
interface IgnoreLevel {
  readonly base: string;
  readonly rules: Ignore;
}

/** What git knows about the files below one folder. All folders are absolute, with forward slashes and the last one. */
export class GitScope {
  /** The nearest first. */
  readonly #levels: readonly IgnoreLevel[];
  readonly #top: string;
  readonly #tracked: () => TrackedFiles;

  private constructor(levels: readonly IgnoreLevel[], top: string, tracked: () => TrackedFiles) {
    this.#levels = levels;
    this.#top = top;
    this.#tracked = tracked;
  }

  /** Before any ignore file is read. */
  static readonly none = new GitScope([], '', () => new Set());

  /** The scope inside `folder`, a subfolder of this scope's. */
  enter(folder: string, { isTop, hasIgnoreFile }: { readonly isTop: boolean; readonly hasIgnoreFile: boolean }): GitScope {
    const git = isTop ? gitDirectory(folder) : undefined;
    const levels = [
      ...(hasIgnoreFile ? readLevel(folder, `${folder}.gitignore`) : []),
      ...(git ? readLevel(folder, path.join(git.common, 'info', 'exclude')) : []),
      ...this.#levels,
    ];

    return git
      ? new GitScope(levels, folder, once(() => readTrackedFiles(path.join(git.own, 'index'))))
      : levels.length === this.#levels.length
        ? this
        : new GitScope(levels, this.#top, this.#tracked);
  }

  /** Whether an ignore file leaves the path out; that of a folder ends with a slash. The nearest file decides. */
  ignores(target: string): boolean {
    for (const level of this.#levels) {
      const { ignored, unignored } = judge(level, target);

      if (ignored || unignored) {
        return ignored;
      }
    }
    return false;
  }

  /** Whether git tracks the file, or a file below the folder. */
  tracks(target: string): boolean {
    const relative = target.slice(this.#top.length);
    return this.#tracked().has(relative.endsWith('/') ? relative.slice(0, -1) : relative);
  }

  /** The same scope without the ignore files that would leave `folder` out, for a folder that is wanted all the same. */
  without(folder: string): GitScope {
    const levels = this.#levels.filter((level) => folder.length <= level.base.length || !judge(level, folder).ignored);
    return levels.length === this.#levels.length ? this : new GitScope(levels, this.#top, this.#tracked);
  }
}

/** Git follows no symbolic link to an ignore file, either: it may lead out of the tree. */
function readLevel(base: string, file: string): readonly IgnoreLevel[] {
  const text = readRegularFile(file, false);
  return text === undefined || isCostly(text) ? [] : [{ base, rules: ignore({ ignoreCase: false }).add(text) }];
}

function judge({ base, rules }: IgnoreLevel, target: string): { readonly ignored: boolean; readonly unignored: boolean } {
  const relative = target.slice(base.length);
  return relative.split('/').length > most.folders ? { ignored: false, unignored: false } : rules.test(relative);
}

/** More often than anyone writes `**` in one pattern, or folders in each other: trying it would not end. Nothing is left out then. */
const most = { stars: 4, folders: 40 } as const;

function isCostly(text: string): boolean {
  return text.split('\n').some((line) => line.split('**').length - 1 > most.stars);
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
