import path from 'node:path';
import { findRoot } from '../root.ts';
import { overrideSeverities, severityMap, type SeverityMap } from '../severity.ts';
import { readUserConfig, type UserConfig } from '../user-config.ts';
import { resolvePath, resolveRoot } from './resolve-path.ts';

/** What the user named; paths may be relative to `cwd`. Without any, nothing is scanned. */
export interface SettingsOptions {
  readonly paths: readonly string[];
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly root?: string | undefined;
  /** A configuration file; `false` reads none; without it, the one at the root is read. */
  readonly config?: string | false | undefined;
}

/** What a run works with: absolute paths without symbolic links, and the map with the user's changes. */
export interface Settings {
  readonly root: string;
  readonly paths: readonly string[];
  readonly map: SeverityMap;
  readonly user: { readonly path: string; readonly config: UserConfig } | undefined;
}

/**
 * Finds the root, and reads the configuration in force there.
 *
 * @throws UserError when a path, the root or the configuration is wrong
 */
export async function loadSettings({ paths, cwd, root, config }: SettingsOptions): Promise<Settings> {
  const named = paths.map((target) => resolvePath(target, cwd));
  const here = root !== undefined && named.length === 0 ? resolveRoot(root, cwd) : resolvePath('.', cwd).folder;
  const found = findRoot({
    folders: named.length === 0 ? [here] : named.map(({ folder }) => folder),
    root: root === undefined ? undefined : resolveRoot(root, cwd),
    cwd: here,
  });
  const user =
    config === false ? undefined : await readUserConfig(found, config === undefined ? undefined : path.resolve(cwd, config));

  return {
    root: found,
    paths: named.map((target) => target.path),
    map: overrideSeverities(severityMap, user?.config ?? {}),
    user,
  };
}
