import path from 'node:path';
import { cacheFolder } from '../../engines/semgrep/cache-folder.ts';
import { installerEnvironment } from '../../engines/semgrep/environment.ts';
import { findSemgrep } from '../../engines/semgrep/find-semgrep.ts';
import { SemgrepUnavailable } from '../../engines/semgrep/semgrep-unavailable.ts';
import { testedRange } from '../../engines/semgrep/versions.ts';
import { findInstallers } from '../../engines/semgrep-setup/find-installers.ts';
import type { Terminal } from '../terminal.ts';
import type { Problem, SemgrepState } from './doctor-report.ts';

/** What is known of Semgrep on this machine: the state, the cache folder, and what stands in the way. */
export interface SemgrepFound {
  readonly state: SemgrepState;
  /** Absolute path; `null` when it cannot be used. */
  readonly cache: string | null;
  readonly problem: Problem | null;
}

/**
 * Looks for the Semgrep that a scan would run; nothing is installed.
 *
 * @param root absolute path of the scanned tree
 * @param files how many files need it
 */
export async function semgrepState(root: string, files: number, { env }: Terminal): Promise<SemgrepFound> {
  const notices: string[] = [];
  const state = { tested: testedRange, needed: files > 0, notices };
  let cache: string | null = null;

  try {
    cache = cacheFolder(env, root);
    const { version, path: file } = await findSemgrep({ root, install: false, notice: (line) => notices.push(line), env });
    const source = env['MCP_TLS_SEMGREP'] ? 'MCP_TLS_SEMGREP' : file.startsWith(cache + path.sep) ? 'cache' : 'PATH';
    return { state: { ...state, found: { version, path: file, source } }, cache, problem: null };
  } catch (error) {
    if (!(error instanceof SemgrepUnavailable)) {
      throw error;
    }
    const isMissing = cache !== null && !env['MCP_TLS_SEMGREP'] && error.cause === undefined;
    const problem = isMissing
      ? { problem: `Semgrep is not installed, and ${files} Python ${files === 1 ? 'file needs' : 'files need'} it.`, remedy: await setUpRemedy(cache ?? root, root, env) }
      : { problem: error.message, remedy: 'Then run mcp-tls doctor again.' };
    return { state: { ...state, found: null }, cache, problem: files > 0 ? problem : null };
  }
}

async function setUpRemedy(cwd: string, root: string, env: Terminal['env']): Promise<string> {
  const [installer] = await findInstallers({ env, isolated: installerEnvironment(env, root), cwd, root });

  return installer === undefined
    ? 'Install uv or a Python of 3.10 or later, then run mcp-tls setup.'
    : `Run mcp-tls setup, which would use ${installer.name} and the network (so does the first scan).`;
}
