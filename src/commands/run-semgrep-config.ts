import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SemgrepConfigArguments } from '../arguments.ts';
import { packageRoot } from '../package-root.ts';
import { loadSettings } from '../scan/load-settings.ts';
import type { Outcome, Terminal } from './terminal.ts';

/** `mcp-tls semgrep-config`: the rules for plain Semgrep, graded by the user's own map. */
export async function runSemgrepConfig(args: SemgrepConfigArguments, { cwd }: Terminal): Promise<Outcome> {
  const { semgrepConfig } = await import('../semgrep-config.ts');
  const { map } = await loadSettings({ ...args, cwd, paths: ['.'] });
  return { output: semgrepConfig(map, readRules()), status: 0 };
}

function readRules(): readonly { readonly path: string; readonly text: string }[] {
  const folder = path.join(packageRoot(), 'semgrep', 'rules');

  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .sort()
    .map((name) => ({ path: `semgrep/rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));
}
