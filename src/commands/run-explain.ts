import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExplainArguments } from '../arguments/parse-explain.ts';
import { packageRoot } from '../package-root.ts';
import { useColor } from '../use-color.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls explain`: the page of a weakness, as the package brings it.
 *
 * @throws UserError when the name is of no weakness and no rule
 */
export async function runExplain({ name }: ExplainArguments, { env, isTerminal }: Terminal): Promise<Outcome> {
  const [{ findTopic }, { listRules }, { renderPage }] = await Promise.all([
    import('./explain/find-topic.ts'),
    import('./rule-list/list-rules.ts'),
    import('./explain/render-page.ts'),
  ]);
  const { weakness, rule } = findTopic(name, listRules());
  const page = readFileSync(path.join(packageRoot(), 'docs', 'rules', `no-${weakness}.md`), 'utf8');
  const asked = rule === undefined ? '' : `**Rule \`${rule.id}\`** (${rule.engine === 'eslint' ? 'ESLint' : 'Semgrep'}): ${rule.message}\n\n`;

  return { output: renderPage(asked + page, useColor(undefined, env, isTerminal)), status: 0 };
}
