import type { RulesArguments } from '../arguments/parse-rules.ts';
import { loadSettings } from '../scan/load-settings.ts';
import { useColor } from '../use-color.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls rules`: all weaknesses with the severities in force here, and the rules that find them.
 *
 * @throws UserError when the root or the configuration is wrong
 */
export async function runRules(args: RulesArguments, { cwd, env, isTerminal }: Terminal): Promise<Outcome> {
  const [{ listRules }, { rulesReport }, { rulesText }, { serialise }] = await Promise.all([
    import('./rule-list/list-rules.ts'),
    import('./rule-list/rules-report.ts'),
    import('./rule-list/rules-text.ts'),
    import('../formatters/serialise.ts'),
  ]);
  const { map, user } = await loadSettings({ ...args, cwd, paths: [args.root ?? '.'] });
  const report = rulesReport(map, listRules(), user?.path ?? null);
  const output = args.format === 'json' ? serialise(report) : rulesText(report, useColor(undefined, env, isTerminal));

  return { output, status: 0 };
}
