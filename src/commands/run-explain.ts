import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFingerprint, type ExplainArguments } from '../arguments/parse-explain.ts';
import { packageRoot } from '../package-root.ts';
import { useColor } from '../use-color.ts';
import type { Outcome, Terminal } from './terminal.ts';

/**
 * `mcp-tls explain`: the page of a weakness, as the package brings it; for a fingerprint, the finding, too.
 *
 * @throws UserError when the name is of no weakness, no rule and no finding
 */
export async function runExplain({ name, paths }: ExplainArguments, terminal: Terminal): Promise<Outcome> {
  const [{ findTopic }, { listRules }, { renderPage }] = await Promise.all([
    import('./explain/find-topic.ts'),
    import('./rule-list/list-rules.ts'),
    import('./explain/render-page.ts'),
  ]);
  const hasColor = useColor(undefined, terminal.env, terminal.isTerminal);
  const block = isFingerprint(name) ? await explainFinding(name, paths, terminal, hasColor) : undefined;
  const { weakness, rule } = findTopic(block?.topic ?? name, listRules());
  const page = readFileSync(path.join(packageRoot(), 'docs', 'rules', `no-${weakness}.md`), 'utf8');
  const asked = rule === undefined ? '' : `**Rule \`${rule.id}\`** (${rule.engine === 'eslint' ? 'ESLint' : 'Semgrep'}): ${rule.message}\n\n`;

  return { output: (block?.text ?? '') + renderPage((block ? '' : asked) + page, hasColor), status: 0 };
}

/** The finding as the text report shows it; a switch that is graded by its default has the page of that verdict. */
async function explainFinding(start: string, paths: readonly string[], terminal: Terminal, hasColor: boolean): Promise<{ readonly text: string; readonly topic: string }> {
  const [{ findFinding }, { renderFinding }, { createPalette }] = await Promise.all([
    import('./explain/find-finding.ts'),
    import('../formatters/text/render-finding.ts'),
    import('../formatters/text/palette.ts'),
  ]);
  const finding = await findFinding(start, paths, terminal);
  return { text: `${renderFinding(finding, createPalette(hasColor))}\n\n`, topic: finding.weakness };
}
