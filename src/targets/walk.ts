import { readdirSync, type Dirent } from 'node:fs';
import { fileType } from './file-types.ts';
import type { GitScope } from './git-scope.ts';
import { isBuildOutput, leftOutFolder } from './left-out-folder.ts';
import { leftOutLink } from './left-out-link.ts';
import type { SkipReason } from './skips.ts';

/** What the walk needs beside a folder to start in. Folders are absolute, with forward slashes and the last one. */
export interface WalkOptions {
  readonly root: string;
  /** Whether the user's own globs leave a path out; relative to the root, that of a folder ends with a slash. */
  readonly excluded: (relative: string) => boolean;
  readonly skip: (reason: SkipReason, path: string) => void;
  readonly unread: (path: string, error: unknown) => void;
}

interface Frame {
  readonly folder: string;
  readonly scope: GitScope;
  /** Set below a git-ignored folder that holds tracked files: only those are scanned. */
  readonly onlyTracked: boolean;
  /** Set below `dist` or `build` whose source is in the tree. */
  readonly isOutput: boolean;
}

/**
 * Yields the absolute path of every file below `start` that an engine reads, in the order of names, files before
 * folders. Never leaves the root through a symbolic link, and holds no more than the folders still to visit.
 *
 * @param scope what git knows about `start`
 */
export function* walk(start: string, scope: GitScope, options: WalkOptions): Generator<string> {
  const stack: Frame[] = [{ folder: start, scope, onlyTracked: false, isOutput: false }];

  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { folder } = frame;
    let entries: Dirent[];

    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      options.unread(folder, error);
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.map(({ name }) => name));

    if (names.has('pyvenv.cfg') && folder !== start) {
      options.skip('installed packages', folder);
      continue;
    }
    const inside = frame.scope.enter(folder, { isTop: names.has('.git'), hasIgnoreFile: names.has('.gitignore') });
    const subfolders: Frame[] = [];

    for (const entry of entries) {
      if (entry.isDirectory()) {
        const subfolder = visitFolder(entry.name, { ...frame, scope: inside }, entries, options);

        if (subfolder !== undefined) {
          subfolders.push(subfolder);
        }
      } else if (fileType(entry.name) !== undefined || entry.isSymbolicLink()) {
        const path = folder + entry.name;
        const reason = leftOutFile(entry, path, { ...frame, scope: inside }, options);

        if (reason === undefined) {
          yield path;
        } else {
          options.skip(reason, path);
        }
      }
    }
    stack.push(...subfolders.reverse());
  }
}

function visitFolder(name: string, parent: Frame, beside: readonly Dirent[], options: WalkOptions): Frame | undefined {
  if (name === '.git') {
    return undefined;
  }
  const folder = `${parent.folder}${name}/`;
  const isIgnored = parent.onlyTracked || parent.scope.ignores(folder);
  const reason =
    leftOutFolder(name) ??
    (options.excluded(folder.slice(options.root.length)) ? 'excluded by the user' : undefined) ??
    (isIgnored && !parent.scope.tracks(folder) ? 'git-ignored' : undefined);

  if (reason !== undefined) {
    options.skip(reason, folder);
    return undefined;
  }
  return {
    folder,
    scope: isIgnored ? parent.scope : parent.scope.without(folder),
    onlyTracked: isIgnored,
    isOutput: parent.isOutput || ((name === 'dist' || name === 'build') && isOutputBeside(folder, parent.folder, beside)),
  };
}

function isOutputBeside(folder: string, path: string, beside: readonly Dirent[]): boolean {
  const files = beside.filter((entry) => entry.isFile()).map(({ name }) => name);
  const folders = beside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return isBuildOutput(folder, { path, files, folders });
}

function leftOutFile(entry: Dirent, path: string, frame: Frame, options: WalkOptions): SkipReason | undefined {
  if (entry.isSymbolicLink()) {
    return leftOutLink(path, options.root);
  }
  if (!entry.isFile()) {
    return 'not regular files';
  }
  if (/\.min\.[^.]+$/.test(entry.name)) {
    return 'minified files';
  }
  if (/\.d\.[cm]?ts$/i.test(entry.name)) {
    return 'type declarations';
  }
  if (options.excluded(path.slice(options.root.length))) {
    return 'excluded by the user';
  }
  if ((frame.onlyTracked || frame.scope.ignores(path)) && !frame.scope.tracks(path)) {
    return 'git-ignored';
  }
  return frame.isOutput && fileType(entry.name)?.built ? 'build output with its source in the tree' : undefined;
}
