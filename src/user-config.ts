import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './engines/semgrep/is-inside.ts';
import type { SeverityOverrides } from './severity.ts';
import { UserError } from './user-error.ts';

/** Name of the configuration file; only the one at the root is read. */
export const configName = 'mcp-tls.config.json';

/** What a user may change, as `mcp-tls.config.json` has it. */
export interface UserConfig extends SeverityOverrides {
  readonly $schema?: string;
  /** Paths that are not scanned, written as in `.gitignore`, relative to the root. */
  readonly ignore?: readonly string[];
  readonly suppressions?: { readonly requireReason?: boolean };
}

/**
 * Reads a user's configuration.
 *
 * @param file absolute path of `--config`; without it, the file at the root is read if there is one
 * @returns the configuration and its absolute path; `undefined` when there is none
 * @throws UserError when the file is absent (though named), unreadable, no JSON, or has an unknown key or word
 */
export async function readUserConfig(
  root: string,
  file?: string,
): Promise<{ readonly path: string; readonly config: UserConfig } | undefined> {
  const target = file ?? path.join(root, configName);

  if (file === undefined) {
    const found = statSync(target, { throwIfNoEntry: false });

    if (found === undefined) {
      return undefined;
    }
    if (!found.isFile() || !isInside(root, realpathSync(target))) {
      throw new UserError(`${target}: the configuration is no file of the scanned tree. Name one with --config, or scan with --no-config.`);
    }
  }
  const text = readConfig(target);
  const [{ parseJson }, { checkConfig }] = await Promise.all([
    import('./user-config/parse-json.ts'),
    import('./user-config/check-config.ts'),
  ]);
  return { path: target, config: checkConfig(parseJson(text, target), target) };
}

function readConfig(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no such file' : String(error);
    throw new UserError(`${file}: the configuration cannot be read (${reason}).`);
  }
}
