import { homedir } from 'node:os';
import path from 'node:path';
import envPaths from 'env-paths';
import { readVariable, type Environment } from './environment.ts';
import { isInside } from './is-inside.ts';
import { SemgrepUnavailable } from './semgrep-unavailable.ts';

/**
 * The folder for Semgrep and its working files: `MCP_TLS_CACHE_DIR`, else the platform's cache folder of the user.
 *
 * @param root the scanned tree; a cache inside it could be committed by a stranger (a root that holds the user's whole
 *   home folder is the user's own)
 * @throws SemgrepUnavailable when the folder is relative or lies in the scanned tree
 */
export function cacheFolder(env: Environment, root: string | undefined): string {
  const own = readVariable(env, 'MCP_TLS_CACHE_DIR');
  const folder = own === undefined || own === '' ? envPaths('mcp-tls', { suffix: '' }).cache : own;

  if (!path.isAbsolute(folder)) {
    throw new SemgrepUnavailable(`MCP_TLS_CACHE_DIR must be an absolute path, not "${folder}".`);
  }
  if (root !== undefined && isInside(root, folder) && !isInside(root, homedir())) {
    throw new SemgrepUnavailable(`The cache folder ${folder} lies in the scanned tree: set MCP_TLS_CACHE_DIR to a folder outside it.`);
  }
  return folder;
}
