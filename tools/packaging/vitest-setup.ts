import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIfStale, project } from './build-if-stale.ts';

/** Tests of the command run the real build with a real Semgrep, so both are made ready before the clock runs. */
export function setup(): void {
  buildIfStale();

  if (!process.env['MCP_TLS_SEMGREP']) {
    spawnSync(process.execPath, [path.join(project, 'dist', 'cli.js'), 'setup'], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
}
