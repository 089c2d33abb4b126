import { pathKinds } from '../../src/severity.ts';
import { weaknesses, weaknessIds } from '../../src/weakness.ts';
import type { KnownRules } from './known-rules.ts';
import { markdownTable } from './markdown-table.ts';
import { severityCells } from './severity-cells.ts';

/** The table of weaknesses in the README: what each means, how severe it is where, and which rules report it. */
export function rulesTable({ eslint, semgrep }: KnownRules): string {
  const rows = weaknessIds.map((weakness) => {
    const script = eslint.find((rule) => rule.weakness === weakness);
    const python = semgrep.filter((rule) => rule.weakness === weakness).length;

    return [
      `[${weakness}](docs/rules/no-${weakness}.md)`,
      weaknesses[weakness].fact,
      ...severityCells(weakness),
      script ? 'yes' : '',
      python > 0 ? (python === 1 ? '1 rule' : `${python} rules`) : '',
    ];
  });
  return markdownTable(['Weakness', 'What it says', ...pathKinds, 'ESLint', 'Semgrep (Python)'], rows);
}
