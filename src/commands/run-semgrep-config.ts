import type { SemgrepConfigArguments } from '../arguments.ts';
import { loadSettings } from '../scan/load-settings.ts';
import type { Outcome, Terminal } from './terminal.ts';

/** `mcp-tls semgrep-config`: the rules for plain Semgrep, graded by the user's own map. */
export async function runSemgrepConfig(args: SemgrepConfigArguments, { cwd }: Terminal): Promise<Outcome> {
  const { semgrepConfig } = await import('../semgrep-config.ts');
  const { readRules } = await import('../semgrep-config/read-rules.ts');
  const { map } = await loadSettings({ ...args, cwd, paths: ['.'] });
  return { output: semgrepConfig(map, readRules()), status: 0 };
}
