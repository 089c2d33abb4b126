import type { Outcome, Terminal } from './terminal.ts';

/** `mcp-tls setup`: makes Semgrep ready, so that later scans need no network. */
export async function runSetup({ env, notice, signal }: Terminal): Promise<Outcome> {
  const { setUpSemgrep } = await import('../engines/semgrep-setup.ts');
  await setUpSemgrep({ env, notice, signal });
  return { output: '', status: 0 };
}
